/// What a feature of the tagger looks at. The raw value is part of the features' keys, so a change here wants a new
/// training.
enum TaggerTemplate: UInt8, CaseIterable {
    case always, word, wordBefore, wordBehind, word2Before, word2Behind, wordsBefore, wordsBehind
    case shape, shapes, shapeBefore, shapeBehind, suffix2, suffix3, suffix4, prefix3
    case classSet, classSetsBefore, classSetsBehind
    case `class`, classBefore, classBehind, class2Before, elsewhere
    case beforeElsewhere, behindElsewhere, kindsElsewhere
    case rule, ruleName, rulesBefore, rulesBehind, rules, known
    case run, runEnd, lastWord, firstWord, lastClass, firstClass
    case wordBeforeRun, wordBehindRun, classBeforeRun, classBehindRun, style

    /// The place of the first template with the same help.
    var group: Int { Self.groups[Int(rawValue)] }

    private static let groups = allCases.map { template in
        allCases.firstIndex { $0.help == template.help } ?? Int(template.rawValue)
    }

    /// In words, for who asks why a name was taken for a person.
    var help: String {
        switch self {
        case .always: "how common such names are"
        case .word: "the word itself"
        case .wordBefore, .word2Before, .wordsBefore: "the words before it"
        case .wordBehind, .word2Behind, .wordsBehind: "the words behind it"
        case .shape, .shapes, .shapeBefore, .shapeBehind: "capitals, figures and signs in it and beside it"
        case .suffix2, .suffix3, .suffix4: "its last letters"
        case .prefix3: "its first letters"
        case .class, .classSet: "the lists that it stands in"
        case .classBefore, .class2Before, .classSetsBefore: "the lists that the words before it stand in"
        case .classBehind, .classSetsBehind: "the lists that the words behind it stand in"
        case .elsewhere: "small or capital letters elsewhere in the text"
        case .beforeElsewhere, .behindElsewhere: "words beside it elsewhere in the text"
        case .kindsElsewhere: "longer names with it elsewhere in the text"
        case .rule, .ruleName, .rulesBefore, .rulesBehind, .rules: "what the rules find"
        case .known: "the table of known names"
        case .run, .runEnd: "its place in the row of capitals"
        case .firstWord, .firstClass: "the first word of the row of capitals"
        case .lastWord, .lastClass: "the last word of the row of capitals"
        case .wordBeforeRun, .classBeforeRun: "the word before the row of capitals"
        case .wordBehindRun, .classBehindRun: "the word behind the row of capitals"
        case .style: "a headline"
        }
    }
}
