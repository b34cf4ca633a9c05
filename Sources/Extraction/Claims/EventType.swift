/// A kind of happening, and the words that tell of one: a row of the trigger table.
///
/// A verb is written as its base form and inflected by rule: `attack`, `deny`, `force`; `ban*` doubles its last letter;
/// `strike/struck`, `shake/shook/shaken` give their past and participle; `step_down` has a second word, `de-escalate` a
/// prefix; `send~/sent` counts only with a word of force behind it («sent troops»), `collapse^` only in a sentence
/// about talks, `hit%` in one about a disaster, `begin&` in one about a conflict, `spread+` in one about a disease. A
/// noun is written as singular; `hostilities=` stands for itself alone.
struct EventType: Sendable {
    let name: String
    /// Root code of CAMEO (Gerner, Schrodt and others, «Conflict and Mediation Event Observations», 2002); `-` for
    /// none.
    let cameo: String
    let help: String
    /// A sentence with its trigger in square brackets.
    let example: String
    let verbs: String
    let nouns: String

    init(_ name: String, cameo: String, help: String, example: String, verbs: String, nouns: String) {
        self.name = name
        self.cameo = cameo
        self.help = help
        self.example = example
        self.verbs = verbs
        self.nouns = nouns
    }
}
