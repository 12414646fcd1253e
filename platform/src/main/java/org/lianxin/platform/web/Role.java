package org.lianxin.platform.web;

/** The roles a token can carry in its {@code groups} claim; see the table in the project's README. */
public final class Role {
    /** A resident (居民) signed in through a portal. */
    public static final String RESIDENT = "resident";
    /** An official in contact work (干部). */
    public static final String CADRE = "cadre";
    /** Leads an organisation or a street/town (督导). */
    public static final String SUPERVISOR = "supervisor";
    /** Receives and routes residents' matters (信访专员). */
    public static final String PETITION_OFFICER = "petition-officer";
    /** Organisation department: schemes, periods, decisions (考核人员). */
    public static final String ASSESSOR = "assessor";
    /** Discipline inspection (纪检): fact checks, exclusions, complaints about officials. */
    public static final String INSPECTOR = "inspector";
    /** A portal's service account. */
    public static final String INTEGRATION = "integration";
    /** Registers and settings; no personal data. */
    public static final String ADMINISTRATOR = "administrator";

    private Role() {}
}
