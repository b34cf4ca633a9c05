import CMark
import Foundation
import NewsModel

extension Importer {
    /// A text in Markdown; what its front matter says goes before what it says itself.
    static let markdown = Importer(
        name: "markdown", help: "Markdown (CommonMark), with front matter in YAML or TOML",
        refuses: "HTML within the text, which is left out",
        example: "talks.md", endings: ["md", "markdown", "mkd"], mediaTypes: ["text/markdown"],
        read: { part, intake in
            let bytes = try part.text(limit: .markdown)
            let matter = FrontMatter(bytes)
            let page = Page(rendered(bytes[matter.end...]))
            guard var article = page.wholeText(of: part) ?? bare(matter.title, part) else {
                throw ImportError.refused(part.path, because: "no text in this file")
            }
            for fault in matter.complete(&article) { intake.warn(part, "\(fault.line)", fault.expected) }
            try intake.add(article, of: part)
        })

    /// Front matter without a text below it.
    private static func bare(_ title: String?, _ part: SourcePart) -> Article? {
        guard let title else { return nil }
        var text = ComposedText(title: nil)
        text.add(Array(title.utf8))
        return text.article(of: part)
    }

    /// By cmark, raw HTML left out.
    private static func rendered(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, !buffer.isEmpty else { return [] }
            let html = base.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
                cmark_markdown_to_html($0, buffer.count, CMARK_OPT_DEFAULT)
            }
            defer { free(html) }
            return html.map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) } ?? []
        }
    }
}
