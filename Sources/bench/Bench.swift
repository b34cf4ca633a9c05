import Glibc

/// Measures Dateline and prints a table. CPU times, so that other work on the machine disturbs little.
///
/// Usage: `bench [PROGRAM [ARTICLES]]`, run by `make bench`; `bench once WORK` does one kind of work, so that its
/// instructions can be counted; `bench library [MOST]` measures libraries of up to so many articles alone.
@main
enum Bench {
    static func main() {
        let words = CommandLine.arguments.dropFirst()
        if words.first == "once" { return print(AnnotationBench.once(words.dropFirst().first?[...] ?? "")) }
        if words.first == "library" { return measureLibraries(words.dropFirst().first.flatMap(Int.init) ?? 10_000) }
        let program = words.first ?? ".build/release/dateline", articles = words.dropFirst().first ?? "seeds"
        if words.dropFirst(2).first != "peers" { write(AnnotationBench.samples() + FoldBench.samples()) }
        print()
        write([JoinBench.heading] + JoinBench.sizes.map(JoinBench.row))
        do {
            print()
            write(try SessionBench.samples(program: program, articles: articles))
            print()
            write(try PeerBench.samples(program: program, articles: articles))
        } catch {
            print("bench: \(error)")
            exit(2)
        }
    }

    private static func measureLibraries(_ most: Int) {
        do { write(try LibraryBench(largest: most).samples()) } catch {
            print("bench: \(error)")
            exit(2)
        }
    }

    private static func write(_ samples: [Sample]) { write([Sample.heading] + samples.map(\.row)) }

    private static func write(_ rows: [[String]]) {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        for row in rows {
            print(zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  "))
        }
    }
}
