package org.lianxin.visit.handover;

import java.util.List;

/** The open items of one work of this service; each work that has any implements it. Called within the hand-over's transaction. */
public interface OpenItems {

    /** What is open in the name of the cadre in the community, and what is open there in nobody's name. */
    List<OpenItem> of(String cadre, String community);

    /** Lets all of that pass to the incoming cadre; answers how many there were. */
    int move(String from, String community, String to);
}
