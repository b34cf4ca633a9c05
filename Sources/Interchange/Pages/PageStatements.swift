import NewsModel

/// What a page states of its article in its markup, gathered tag by tag and read by the rows of `PageField`.
struct PageStatements {
    private(set) var language: String?
    /// The encoding that it declares.
    private(set) var address: String?
    private var meta: [String: [String]] = [:]
    /// Texts of elements, and of those with an attribute of `PageField`; by name, or «attribute=value».
    private var texts: [String: [String]] = [:]
    private var linked: [LinkedArticle] = []
    /// Elements whose text is being gathered.
    private var gathering: [(key: String, name: String, text: [UInt8])] = []
    private static let longest = 64 << 10
    private static let deepest = 8

    mutating func start(_ element: MarkupElement) {
        let attributes = element.attributes
        if element.name == "html" { language = language ?? attributes["lang"] ?? attributes["xml:lang"] }
        if element.name == "meta" { return addMeta(attributes) }
        for key in Self.keys(of: element) {
            if let value = attributes["datetime"] ?? attributes["content"]
                ?? (element.name == "link" ? attributes["href"] : nil)
            {
                texts[key, default: []].append(value)
            } else if gathering.count < Self.deepest {
                gathering.append((key, element.name, []))
            }
        }
    }

    mutating func add(_ text: [UInt8]) {
        for place in gathering.indices where gathering[place].text.count < Self.longest {
            gathering[place].text += text
        }
    }

    mutating func end(_ name: String) {
        guard let place = gathering.lastIndex(where: { $0.name == name }) else { return }
        for gathered in gathering[place...] { keep(gathered.key, gathered.text) }
        gathering.removeSubrange(place...)
    }

    /// Browsers write the address into a comment: `<!-- saved from url=(0023)https://example.org/ -->`.
    mutating func comment(_ text: String) {
        guard address == nil, let sign = text.firstRange(of: "saved from url=") else { return }
        let url = text[sign.upperBound...].drop { $0 != ")" }.dropFirst().prefix { !$0.isWhitespace }
        if url.hasPrefix("http") { address = String(url) }
    }

    private mutating func addMeta(_ attributes: [String: String]) {
        guard let content = attributes["content"], meta.count < 1_000, content.utf8.count < Self.longest else { return }
        for name in [attributes["property"], attributes["name"], attributes["itemprop"]].compactMap({ $0?.lowercased() }
        ) {
            meta[name, default: []].append(content)
        }
    }

    private mutating func keep(_ key: String, _ text: [UInt8]) {
        guard texts[key, default: []].count < 20 else { return }
        if key == Self.script { return linked += LinkedArticle.all(in: text) }
        texts[key, default: []].append(String(decoding: text, as: UTF8.self).inOneLine)
    }

    private static let script = "type=application/ld+json"

    private static func keys(of element: MarkupElement) -> [String] {
        if ["h1", "title"].contains(element.name) { return [element.name] }
        let attributes = ["rel", "itemprop", "pubdate"] + (element.name == "script" ? ["type"] : [])
        return attributes.compactMap { name in
            element.attributes[name].map { "\(name)=\($0.lowercased())" }
        }.filter { $0 == script || wanted.contains($0) }
    }

    private static let wanted = Set(
        PageField.all.compactMap { row in
            if case .attribute(let value, let name) = row.place { "\(name)=\(value)" } else { nil }
        })

    /// The values of the first row for a subject that has any.
    private func values(_ subject: PageField.Subject) -> [String] {
        let rows = PageField.all.lazy.filter { $0.subject == subject }
        return rows.map { values(at: $0.place) }.first { !$0.isEmpty } ?? []
    }

    private func values(at place: PageField.Place) -> [String] {
        let values =
            switch place {
            case .meta(let name): meta[name, default: []]
            case .linkedData(let key): linked.first?.fields[key] ?? []
            case .element(let name): texts[name, default: []]
            case .attribute(let value, let name): texts["\(name)=\(value)", default: []]
            }
        return values.map(\.inOneLine).filter { !$0.isEmpty }
    }
}

extension PageStatements {
    /// Sets what the page states; what it does not say stays.
    func complete(_ article: inout Article) {
        let authors = values(.author).flatMap { Self.names($0) }
        if !authors.isEmpty { article.authors = authors }
        article.outlet = values(.outlet).first ?? article.outlet
        article.url = values(.url).first { $0.hasPrefix("http") } ?? article.url ?? address
        article.language = language ?? article.language
        article.tags = values(.tags).flatMap { $0.split(separator: ",").map(\.inOneLine) }.filter { !$0.isEmpty }
        for date in values(.published).prefix(1) {
            article.published = Publication(stated: date) ?? article.published
        }
    }

    /// The headline, without the outlet that many pages put behind it.
    var title: String? {
        guard let title = values(.title).first else { return nil }
        let outlet = values(.outlet).first
        for sign in [" | ", " - ", " – ", " — "] {
            guard let cut = title.ranges(of: sign).last else { continue }
            let tail = title[cut.upperBound...]
            if outlet.map({ Words.folded($0) == Words.folded(String(tail)) }) ?? (sign == " | ") {
                return String(title[..<cut.lowerBound])
            }
        }
        return title
    }

    /// «By Ana Petrova and Jonas Berg»; no addresses.
    private static func names(_ text: String) -> [String] {
        guard !text.contains("://"), text.utf8.count <= 400 else { return [] }
        return Byline.authors(LineView("By " + (text.lowercased().hasPrefix("by ") ? String(text.dropFirst(3)) : text)))
            ?? [text]
    }
}
