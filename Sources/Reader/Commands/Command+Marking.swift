import TerminalUI

/// What the reader keeps of the articles: read marks, stars, tags, notes, and letters for places.
extension Command {
    // swift-format-ignore
    static let marking = [
        Command("read or unread", "r", "mark this article read, or unread again",
            example: "r = Marked read", undo: true) { $0.toggleRead() },
        Command("all read", "R", "mark all articles shown read", example: "R = 6 marked read", undo: true) { $0.readAll() },
        Command("star", "s", "star this article, or take its star away",
            example: "s = Starred", undo: true) { $0.toggleStar() },
        Command("tag", "t", "tag this article: several words set several tags, -word takes one away, {complete} completes",
            example: "tflood<enter> = Tags: flood", takes: .tags) { $0.ask(.tags) },
        Command("note", "a", "write a note on this sentence, or on what {choose passage} chose; on a note, edit it",
            example: "<enter>asecond<space>source?<enter> = Note kept", takes: .note) { $0.askNote() },
        Command("all notes", "gn", "the notes of all articles: {accept} goes there, {remove choice} throws one away",
            example: "<enter>acheck<enter>gn = check  «Two cracks", takes: .notes) { $0.ask(.notes) },
        Command("write notes", "", "write all notes, stars and tags to a file: Markdown, or JSON by its name",
            example: "<enter>acheck<enter>:write<space>notes<enter> = file: notes.md", takes: .notesFile) {
                $0.ask(.notesFile, text: "notes.md") },
        Command("set mark", "m", "set a mark here: {set mark} and a letter",
            example: "<enter>mk = Mark k set", takes: .letter) { $0.ask(.letter) },
        Command("go to mark", "'", "go to a mark: {go to mark} and its letter, twice to the last place; else choose from the list",
            example: "<enter>mkG'k = Mark k: Two cracks", takes: .mark) { $0.ask(.mark) },
        Command("repeat change", ".", "make the last change again here: star, read, tags or note",
            example: "sj. = Starred", undo: true) { $0.repeatChange() },
        Command("undo", "u", "take back the last jump, mark or change of the screen, also of earlier days",
            example: "ru = Undone: read") { $0.repeat { $0.undo() } },
        Command("redo", "C-r", "do again what was undone", example: "ruC-r = Redone: read") { $0.repeat { $0.redo() } },
    ]
}
