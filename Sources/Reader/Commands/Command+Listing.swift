/// Passages of all articles, listed to go to.
extension Command {
    // swift-format-ignore
    static let listing = [
        Command("disagreements", "gc", "what texts disagree on, the gravest first, then what only one of them tells",
            example: "gc = Herald says 9,500", takes: .disagreements) { $0.ask(.disagreements) },
        Command("quotations", "gq", "what the chosen actor is quoted for, or everybody, in order of time",
            example: "gq = no quotation", takes: .quotations) { $0.ask(.quotations) },
        Command("figures", "gf", "all figures in order of time; type what is counted: a series",
            example: "gfpeople = 9,500 people", takes: .figures) { $0.ask(.figures) },
    ]
}
