/// A run of text in a page that stands by itself, and what tells text from what is about it.
struct TextBlock {
    enum Kind {
        case heading, paragraph, caption, other
    }

    let kind: Kind
    /// In UTF-8, with one blank for any run of blanks.
    let text: [UInt8]
    let words: Int
    /// Those that a link covers.
    let linkedWords: Int
    /// The innermost `PageRegion` it lies in.
    let region: Int

    var linkDensity: Double { words == 0 ? 0 : Double(linkedWords) / Double(words) }
}

/// A part of a page that its markup sets apart.
struct PageRegion {
    enum Kind: Int, Comparable {
        case page, furniture, main, article, body

        static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    let kind: Kind
    /// The region around it; the page's is itself.
    let parent: Int
}

extension PageRegion.Kind {
    /// What an element is by its name, its role and its class; nil for most.
    init?(_ element: MarkupElement) {
        let attributes = element.attributes
        if attributes["itemprop"]?.lowercased().contains("articlebody") == true {
            self = .body
        } else if element.name == "article" || attributes["role"] == "article" {
            self = .article
        } else if element.name == "main" || attributes["role"] == "main" {
            self = .main
        } else if Self.isFurniture(element) {
            self = .furniture
        } else {
            return nil
        }
    }

    private static func isFurniture(_ element: MarkupElement) -> Bool {
        if ["nav", "aside", "footer", "menu", "dialog"].contains(element.name) { return true }
        if let role = element.attributes["role"], roles.contains(role) { return true }
        guard boxes.contains(element.name) else { return false }
        let names = [element.attributes["class"], element.attributes["id"]].compactMap { $0?.lowercased() }
        return names.contains { name in
            name.utf8.count < 200 && name.split { !$0.isLetter }.contains { words.contains(String($0)) }
        }
    }

    private static let roles: Set<String> = [
        "navigation", "complementary", "contentinfo", "banner", "dialog", "search",
    ]
    private static let boxes: Set<String> = ["div", "section", "ul", "ol", "p", "figure", "table"]

    /// Words that authors of pages call such boxes by.
    private static let words = Set(
        """
        ad ads advert advertisement banner breadcrumb breadcrumbs comment comments cookie cookies disqus footer menu nav
        navbar navigation newsletter outbrain pagination popup promo recirculation recommended related share sharing
        sidebar signup social sponsored subscribe taboola toolbar widget
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
