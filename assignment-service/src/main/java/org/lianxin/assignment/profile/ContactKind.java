package org.lianxin.assignment.profile;

/** Which office a contact point is. */
public enum ContactKind {
    COMMITTEE("居（村）委会"),
    SERVICE_CENTRE("便民服务中心"),
    POLICE("派出所"),
    CLINIC("卫生服务站"),
    CIVIL_AFFAIRS("民政所"),
    MEDIATION("调解委员会"),
    PROPERTY("物业服务中心"),
    UTILITY("水电气服务点"),
    FIRE_STATION("消防站"),
    OTHER("其他机构");

    private final String label;

    ContactKind(String label) {
        this.label = label;
    }

    /** In the words of those who answer a quiz. */
    public String label() {
        return label;
    }
}
