import NewsModel
import TerminalUI

/// What the corner of the status row says when nothing else is to be said there.
extension State {
    /// «4 of 9 reports of this event read», in a library «9 reports of this event»; nil for one that one article tells.
    var eventProgress: String? {
        guard let event = selection.event else { return nil }
        if let stored = corpus.events[event].stored {
            return stored.articles > 1 ? "\(stored.articles.grouped) reports of this event" : nil
        }
        let articles = Set(corpus.events[event].claims.map(\.article))
        guard articles.count > 1 else { return nil }
        let read = articles.count { isRead(corpus.articles[$0].id) }
        return "\(read) of \(articles.count.grouped) reports of this event read"
    }

    /// «tip: Space read on: a page down, then the next unread article», and the same in few words.
    var tipWords: [String] {
        guard preferences.showsTips, let tip else { return [] }
        return ["tip: \(key(tip.name)) \(help(of: tip, in: focus))", "tip: \(key(tip.name)) \(tip.name)"]
    }
}

extension Command {
    /// Those worth a tip: first what leads to all others, then what works everywhere and is not mere moving.
    static let tips = ["help", "palette"].compactMap(named) + worthKnowing

    private static let worthKnowing = (marking + time + going + finding + comparing + view).filter { command in
        !command.keys.isEmpty && command.panes.isSuperset(of: Pane.base) && !["help", "palette"].contains(command.name)
    }
}
