import NewsModel

/// Words that a command takes: typed at a prompt of its own, as the date after `@`, or after its name in the palette,
/// as in `:goto 2021-09`. What they mean is shown while they are typed, and Esc puts all back.
package struct Argument: Sendable {
    /// What stands before the words at a prompt of its own: the key that opened it.
    let sign: String
    /// As help writes it: «DATE».
    package let name: String
    /// What can be typed, to choose from with the arrows and to complete with Tab.
    let choices: @Sendable (State, String) -> [Choice]
    /// Shows what the words mean: changes the state as Enter would, and says in `prompt.preview` what it shows.
    let preview: @Sendable (inout State, String) -> Void
    /// Enter, with the state as it was before the prompt; nil keeps what `preview` made.
    let run: (@Sendable (inout State, String) throws -> Void)?
    /// Words that need no Enter, as the letter of a mark.
    let isWhole: @Sendable (State, String) -> Bool
    /// Delete: throws away what the chosen line stands for.
    let remove: (@Sendable (inout State, String) -> Void)?

    init(
        _ sign: String, _ name: String, choices: @escaping @Sendable (State, String) -> [Choice] = { _, _ in [] },
        preview: @escaping @Sendable (inout State, String) -> Void = { _, _ in },
        run: (@Sendable (inout State, String) throws -> Void)? = nil,
        isWhole: @escaping @Sendable (State, String) -> Bool = { _, _ in false },
        remove: (@Sendable (inout State, String) -> Void)? = nil
    ) {
        self.sign = sign
        self.name = name
        self.choices = choices
        self.preview = preview
        self.run = run
        self.isWhole = isWhole
        self.remove = remove
    }
}

/// One of the things that can be typed at a prompt.
struct Choice: Sendable {
    /// What Tab puts into the prompt, and Enter takes; ends in a blank when more is to follow.
    var text: String
    /// What is listed, as a rule the same.
    var title: String
    var help = ""
    /// At the right: the keys of a command, the value of a setting.
    var detail = ""

    init(_ text: String, title: String? = nil, _ help: String = "", detail: String = "") {
        self.text = text
        self.title = title ?? text
        self.help = help
        self.detail = detail
    }

    /// Those that fit what is typed: by their titles, letters of which may be left out, the best first; then, of
    /// three letters or more, those whose help has all the words. All of them when nothing is typed.
    static func fitting(_ words: String, _ choices: [Choice]) -> [Choice] {
        guard !words.isEmpty else { return choices }
        let isTelling = words.count > 2
        let named = FuzzyMatch.ranked(words, in: choices.map(\.title)).map(\.line)
        let parts = words.split(separator: " ").map { Folding.fold($0.utf8) }
        let told = choices.indices.filter { place in
            let help = Folding.fold("\(choices[place].title) \(choices[place].help)".utf8)
            return isTelling && !named.contains(place) && parts.allSatisfy { help.contains($0) }
        }
        return (named + told).map { choices[$0] }
    }
}
