import NewsModel
import TerminalUI

/// Where an actor is named, from its line in the sidebar.
extension State {
    /// The first and the last mention of an actor in order of publication, of those whose articles are dated; nil
    /// where none is.
    func datedEnds(of actor: Actor.ID) -> (first: CorpusIndex.ActorMention, last: CorpusIndex.ActorMention)? {
        let dated = index.mentions[actor].filter { corpus.articles[$0.article].published.anchor != nil }
        guard let first = dated.first, let last = dated.last else { return nil }
        return (first, last)
    }

    /// «¶2», «title»: where in its article a mention stands.
    func place(of mention: CorpusIndex.ActorMention) -> String {
        let regions = corpus.articles[mention.article].regions.filter {
            $0.range.lowerBound <= mention.range.lowerBound
        }
        guard let region = regions.last, region.kind != .body else {
            return signs.paragraph + String(regions.count { $0.kind == .body })
        }
        return region.kind.rawValue
    }

    /// `0` and `$`: the first or the last mention of the actor at the cursor, in whichever article; without a date
    /// anywhere, in the order of the list.
    mutating func showEnd(last: Bool) {
        guard case .actor(let actor) = sidebarLine?.item else { message = "No actor here"; return }
        let all = index.mentions[actor], ends = datedEnds(of: actor)
        guard let mention = last ? ends?.last ?? all.last : ends?.first ?? all.first else { return }
        selection.actor = actor
        open(mention.article, at: mention.range.lowerBound)
        follow()
        let article = corpus.articles[mention.article]
        let words = "\(article.published.words), \(article.shortSource), \(place(of: mention))"
        tell(actor, "\(last ? "last" : "first") mention \(words)")
    }

    /// Enter: the first mention of an actor in the open article.
    mutating func showFirstMention(of actor: Actor.ID) {
        guard let article else { return }
        selection.actor = actor
        let here = corpus.annotations[article].mentions.first { $0.actor == actor }
        guard let first = here else { return }
        show(offset: first.range.lowerBound)
        follow()
        tell(actor, index.mentions[actor].count.of("mention"))
    }

    private mutating func tell(_ actor: Actor.ID, _ words: String) {
        lastMotion = Motion(target: .actor, direction: 1)
        let hint = "  (\(key("repeat")) next, \(key("repeat back")) back)"
        message = "\(corpus.actors[actor].name): \(words)\(hint)"
    }
}

extension Signs {
    fileprivate var paragraph: String { isASCII ? "par. " : "¶" }
}
