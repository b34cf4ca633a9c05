import NewsModel

/// What a page wraps around its articles: one row a phrase that only such lines have.
struct Furniture: Sendable {
    enum Scope {
        /// A few words that are no sentence, wherever they stand.
        case label
        /// A sentence or more, above or below the article only.
        case notice
    }

    let name: String
    let scope: Scope
    let pattern: WordPattern
    /// What such a line is for.
    let help: String
    let example: String

    init(_ name: String, _ scope: Scope, _ pattern: String, _ help: String, _ example: String) {
        self.name = name
        self.scope = scope
        self.pattern = WordPattern(pattern)
        self.help = help
        self.example = example
    }

    static func covers(_ line: LineView) -> Bool {
        all.contains { row in
            switch row.scope {
            case .label: line.isLabel && row.pattern.matches(line.words)
            case .notice: line.isAtEdge && row.pattern.matches(line.words)
            }
        }
    }

    // swift-format-ignore
    static let all: [Furniture] = [
        Furniture("subscribe",       .notice, "subscribe|sign to|up|for|now|here|today …",
                  "asks the reader to subscribe", "Sign up for our morning email"),
        Furniture("subscribe alone", .label,  "subscribe",
                  "asks the reader to subscribe", "Subscribe"),
        Furniture("newsletter",      .notice, "… our|weekly|daily|free newsletter|newsletters …",
                  "offers a newsletter", "Get the week in our newsletter."),
        Furniture("inbox",           .notice, "… in|to your inbox …",
                  "offers a newsletter", "The week's best reading, delivered to your inbox"),
        Furniture("email address",   .notice, "… your email|e-mail address …",
                  "tells how an address is used", "We will not pass on your email address."),
        Furniture("unsubscribe",     .notice, "… you can|may unsubscribe …",
                  "tells how to leave a mailing list", "You can unsubscribe whenever you like."),
        Furniture("privacy",         .notice, "… privacy policy|notice|statement …",
                  "points to the privacy policy", "By signing up you accept our Privacy Policy."),
        Furniture("cookies",         .notice, "… uses|use|accept|accepting cookies …",
                  "asks about cookies", "This site uses cookies to work."),
        Furniture("terms",           .label,  "terms of|and use|service|conditions",
                  "points to the terms of use", "Terms of Use"),
        Furniture("agreeing",        .notice, "… agree to|with our|the|these terms|rules|policies …",
                  "points to the terms of use", "By posting here you agree to our terms."),
        Furniture("must read",       .label,  "must read|reads",
                  "heads links to other articles", "Must read"),
        Furniture("most read",       .label,  "most read|popular|viewed|shared|recent",
                  "heads links to other articles", "Most Popular"),
        Furniture("read more",       .label,  "read|see|more more|also|next|on|from|related|articles|stories …",
                  "links to other articles", "Read more: What the vote means"),
        Furniture("related",         .label,  "related|recommended|similar articles|stories|posts|topics|coverage",
                  "heads links to other articles", "Related stories"),
        Furniture("related alone",   .label,  "related|recommended|trending|topics|tags",
                  "heads links to other articles", "RELATED:"),
        Furniture("latest",          .label,  "latest|previous|next article|articles|news|stories|post|story|headlines",
                  "heads links to other articles", "Latest news"),
        Furniture("you may like",    .label,  "you may|might also like …",
                  "heads links to other articles", "You might also like"),
        Furniture("watch",           .label,  "watch|listen now|here|live|more|also|to …",
                  "points to a recording", "Listen to this article"),
        Furniture("share",           .label,  "share|print|email|tweet|save|bookmark this …",
                  "buttons for the reader", "Share this story"),
        Furniture("share alone",     .label,  "share|print|tweet|facebook|twitter|whatsapp|telegram|email|save",
                  "buttons for the reader", "Tweet"),
        Furniture("follow us",       .notice, "follow us …",
                  "points to the outlet elsewhere", "Follow us on Telegram"),
        Furniture("support",         .notice, "donate|support us|now|our …",
                  "asks for money", "Support our reporting"),
        Furniture("advertisement",   .label,  "advertisement|advertising|sponsored|ad",
                  "stands over advertising", "ADVERTISEMENT"),
        Furniture("story continues", .label,  "… continues below …",
                  "stands over advertising", "Story continues below"),
        Furniture("comments",        .label,  "comments|comment|leave a|reply|comments|comment …",
                  "begins readers' comments", "Leave a comment"),
        Furniture("comments alone",  .label,  "comments|discussion",
                  "begins readers' comments", "Comments"),
        Furniture("write to us",     .notice, "write to us …",
                  "invites letters", "Write to us with your thoughts"),
        Furniture("letters",         .notice, "… letters to the editor …",
                  "invites letters", "Send letters to the editor by post."),
        Furniture("corrections",     .notice, "report an|a error|mistake|typo …",
                  "invites corrections", "Report an error"),
        Furniture("rights",          .notice, "… all rights reserved …",
                  "claims copyright", "All rights reserved."),
        Furniture("copyright",       .notice, "copyright|© …",
                  "claims copyright", "Copyright 2022 The Harbour Gazette"),
        Furniture("republishing",    .notice, "… may not be published|reproduced|republished|redistributed|copied …",
                  "claims copyright", "This text may not be reproduced without consent."),
        Furniture("positions",       .notice, "… not take collective|institutional|editorial positions …",
                  "disclaims the views", "The institute does not take institutional positions on policy."),
        Furniture("own views",       .notice, "… only represent|represents|reflect|reflects the views|opinions …",
                  "disclaims the views", "Its essays only represent the views of their authors."),
        Furniture("necessarily",     .notice, "… not necessarily represent|reflect the views|opinions|position …",
                  "disclaims the views", "This column does not necessarily reflect the views of the paper."),
        Furniture("views of author", .notice, "… views|opinions expressed in|here|are|by …",
                  "disclaims the views", "The views expressed are the author's own."),
        Furniture("own alone",       .notice, "… are those of the author|authors …",
                  "disclaims the views", "Opinions are those of the authors."),
        Furniture("contributed",     .notice, "… contributed to this report|article|story …",
                  "names further reporters", "Jonas Berg in Brussels contributed to this report."),
        Furniture("reporting by",    .label,  "reporting|editing|writing by …",
                  "names reporters and editors", "(Reporting by Ana Petrova; Editing by Jonas Berg)"),
        Furniture("more reporting",  .notice, "additional|with reporting by|from …",
                  "names further reporters", "Additional reporting by Ana Petrova"),
        Furniture("edited by",       .label,  "edited|produced|translated|compiled by …",
                  "names editors and translators", "Edited by: Jonas Berg"),
        Furniture("first printing",  .notice, "… was originally|first published by|in|on|at …",
                  "tells of the first printing", "This article was first published in The Harbour Gazette."),
        Furniture("editor's note",   .notice, "editor's|editors'|editors note …",
                  "speaks for the editors", "Editor's note: The names of the dockers have been changed."),
        Furniture("follow writer",   .notice, "follow him|her|them|me on|at …",
                  "points to the author elsewhere", "Follow her on Mastodon."),
        Furniture("filed under",     .label,  "filed|posted under|in …",
                  "lists subjects", "Filed under: Ferries, Varna"),
        Furniture("reading time",    .label,  "… min|minute|minutes read",
                  "tells how long reading takes", "5 min read"),
        Furniture("back to top",     .label,  "back|skip|jump to …",
                  "moves about the page", "Back to top"),
    ]
}
