/// Which blocks of a page are the article.
///
/// Where the markup sets one part with most of the text apart (`articleBody`, `article`, `main`), only that is looked
/// at. There, blocks are told apart by how much of them is link and how long they and their neighbours are: the
/// decision tree of Kohlschütter, Fankhauser and Nejdl, «Boilerplate Detection using Shallow Text Features»
/// (WSDM 2010), algorithm 2.
struct MainText {
    private let reader: BlockReader
    private let words: [Int]

    /// In the order of the page. Where nothing is long enough to be an article, all that is no link.
    static func blocks(_ reader: BlockReader) -> [TextBlock] {
        let text = MainText(reader)
        let kept = text.kept(in: text.chosen())
        return kept.isEmpty ? reader.blocks.filter { $0.linkDensity <= 1.0 / 3 } : kept
    }

    private init(_ reader: BlockReader) {
        self.reader = reader
        var words = [Int](repeating: 0, count: reader.regions.count)
        for block in reader.blocks where block.kind != .heading && block.linkDensity <= 1.0 / 3 {
            words[block.region] += block.words
        }
        for region in reader.regions.indices.dropFirst().reversed() where reader.regions[region].kind != .furniture {
            words[reader.regions[region].parent] += words[region]
        }
        self.words = words
    }

    /// The innermost region that holds three fifths of the words; of several the one whose kind says most.
    private func chosen() -> Int {
        let enough = reader.regions.indices.filter {
            words[$0] * 5 >= words[0] * 3 && words[$0] > 0 && lies($0, in: 0)
        }
        return enough.max { (reader.regions[$0].kind, $0) < (reader.regions[$1].kind, $1) } ?? 0
    }

    private func kept(in region: Int) -> [TextBlock] {
        let blocks = reader.blocks.filter { lies($0.region, in: region) }
        let isArticle = reader.regions[region].kind >= .article
        var places = blocks.indices.filter { isText(blocks, $0, isArticle: isArticle) }
        let text = Set(places)
        places += blocks.indices.filter { blocks[$0].kind == .heading && heads(blocks, $0, text) }
        return places.sorted().map { blocks[$0] }
    }

    /// Furniture within the region is left out.
    private func lies(_ inner: Int, in region: Int) -> Bool {
        var place = inner
        while place != region {
            guard place != 0, reader.regions[place].kind != .furniture else { return false }
            place = reader.regions[place].parent
        }
        return true
    }

    private func isText(_ blocks: [TextBlock], _ place: Int, isArticle: Bool) -> Bool {
        let block = blocks[place]
        guard block.kind != .heading, block.linkDensity <= 1.0 / 3 else { return false }
        if isArticle, block.kind != .other { return true }
        let previous = place > 0 ? blocks[place - 1] : nil
        let next = place + 1 < blocks.count ? blocks[place + 1].words : 0
        guard (previous?.linkDensity ?? 0) <= 5.0 / 9 else { return block.words > 40 || next > 17 }
        return block.words > 16 || next > 15 || (previous?.words ?? 0) > 4
    }

    /// A heading stays where text follows before the next one but one.
    private func heads(_ blocks: [TextBlock], _ place: Int, _ text: Set<Int>) -> Bool {
        let next = blocks.indices.dropFirst(place + 1).prefix(2)
        return blocks[place].linkDensity <= 1.0 / 3 && next.contains { text.contains($0) }
            && text.contains { $0 < place }
    }
}
