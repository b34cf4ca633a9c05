import NewsModel
import Testing

@testable import Extraction

@Suite struct RoleTests {
    /// Agents, targets and place of the first claim, by name: «Iraq > Kuwait @ Basra».
    private func roles(_ text: String) -> String? {
        var article = Article(id: "t", path: "t", bytes: Array(text.utf8))
        article.regions = [Region(.body, 0..<text.utf8.count)]
        let found = Extractor.annotate(article)
        let names = { (ids: [Actor.ID]) in ids.map { found.actors[$0].name }.joined(separator: "+") }
        return found.claims.first.map { claim in
            let place = claim.roles.place.map { " @ \(found.actors[$0].name)" } ?? ""
            return "\(names(claim.roles.agents)) > \(names(claim.roles.targets))\(place)"
        }
    }

    @Test(arguments: [
        ("Iraq invaded Kuwait in August 1990.", "Iraq > Kuwait"),
        ("Kuwait was invaded by Iraq in August 1990.", "Iraq > Kuwait"),
        ("France and Germany condemned Libya on Monday.", "France+Germany > Libya"),
        ("Echoing Vladimir Putin’s words, Iraq attacked Kuwait on Monday.", "Iraq > Kuwait"),
        ("Germany’s chancellor, Angela Merkel, met Barack Obama on Monday.", "Angela Merkel > Barack Obama"),
        (
            "At the talks in Geneva, France, Germany and Italy condemned Libya on Monday.",
            "France+Germany+Italy > Libya @ Geneva"
        ),
        ("Germany’s army attacked Libya on Monday.", "Germany > Libya"),
        ("Angela Merkel met Barack Obama in Brussels.", "Angela Merkel > Barack Obama @ Brussels"),
    ])
    func `a sentence tells who did it to whom`(text: String, roles: String) {
        #expect(self.roles(text) == roles)
    }

    @Test(arguments: [
        ("Iraq threatened Kuwait. In addition, it deployed tanks.", "Iraq: Iraq deployed tanks"),
        (
            "Angela Merkel met Barack Obama. Then she accused Libya of fraud.",
            "Angela Merkel: Angela Merkel accused Libya of fraud"
        ),
        ("Angela Merkel met Barack Obama. It deployed tanks.", ": It deployed tanks"),
        ("Iraq threatened Kuwait. It was attacked in May.", ": It was attacked in May"),
        ("Iraq threatened Kuwait.\n\nIt deployed tanks.", ": It deployed tanks"),
    ])
    func `a pronoun stands for the subject of the sentence before`(text: String, claim: String) {
        let found = Extractor.annotate(MarkedText(text).article), last = found.claims.last
        let agents = (last?.roles.agents ?? []).map { found.actors[$0].name }
        #expect("\(agents.joined()): \(last?.summary ?? "")" == claim)
    }
}
