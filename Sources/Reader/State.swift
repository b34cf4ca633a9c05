import NewsModel
import NewsStore
import TerminalUI

/// All that the screen shows, as one value. Commands change it, panes draw it, `u` puts an earlier one back.
package struct State: Sendable {
    private(set) var corpus: Corpus
    private(set) var index: CorpusIndex
    /// The library that the articles are rows of; nil where the corpus is all there is.
    var shelf: Shelf?
    /// Counts the corpora that were shown: places and numbers of another one mean nothing in this one.
    private(set) var edition = 0
    /// What is read, for the title row: the folder's name as a rule.
    let name: String
    /// Those that the terminal can show.
    var signs: Signs { didSet { revision += 1 } }
    /// The files and folders that are read, as a permalink names them.
    var opened: [String] = []
    package var window: Rect

    var selection = Selection()
    /// The pane that has the keys when nothing lies over it.
    var focus = Pane.list
    var text = TextMemory()
    /// Where what is chosen with `v` began; nil when nothing is.
    var anchor: Anchor?
    var timeline = TimelineMemory()
    var sidebar = SidebarMemory()
    var comparison: ComparisonMemory?
    var view = ViewMemory()
    var finding = FindMemory()
    /// The filter, and what it leaves.
    var query = Query()
    var list = ListMemory()
    var shown: Shown { didSet { revision += 1 } }
    private(set) var queryIndex: QueryIndex
    private(set) var stories: Stories
    var ordering: ListOrdering
    /// How the reader wants all this to be.
    var preferences = Preferences()
    /// The keys, as preset and `config.toml` have them.
    var keymap = Keymap.standard { didSet { revision += 1 } }
    /// Names of settings changed with `:set`: the loop keeps them in `config.toml`.
    var keptSettings: Set<String> = []

    /// What lies over the panes, the latest last.
    var popups: [Popup] = []
    var prompt: Prompt?
    /// Lines typed at each kind of prompt, the latest last.
    var history: [String: [String]] = [:]
    var message: String?
    /// Keys typed so far of a sequence, and the count before them.
    var typed: [Key] = []
    var count: Int?
    var showsPendingKeys = false

    /// What the reader did, by article; one that nothing was done with has no row.
    var readings: [Article.ID: Reading] = [:]
    /// Letters that stand for places.
    var bookmarks: [String: Bookmark] = [:]
    /// What is to be kept.
    var journal = Journal()
    var paths: ArticlePaths
    /// A command never used, named in the corner.
    var tip: Command?
    var lastMotion: Motion?
    var trail = Trail()
    /// Wrapped texts, the latest used last.
    var pages = PageCache()
    var chronicle: Chronicle { didSet { revision += 1 } }
    /// The grain that suits the window best, and the part of the timeline that is in sight.
    var opening: Opening?
    var chart: TimelineChart? { didSet { revision += 1 } }
    /// What the chosen days hold.
    var told: ToldDays?
    var compared: ComparisonPage? { didSet { revision += 1 } }
    /// The arrangement of the last `settle`.
    var arranged: Arrangement?
    /// The listing of the last `settle`.
    var listed: SidebarListing?
    /// Counts the changes of what panes show and is too large to be compared: marks, and all that is derived.
    var revision = 0
    var redraws = false
    /// Why the terminal shows no colours, in words; nil where it does.
    var lacksColor: String?
    /// What the loop is to do outside, in order.
    var requests: [Request] = []
    package var isRunning = true

    package init(_ corpus: Corpus, name: String, window: Rect, signs: Signs = .unicode) {
        self.corpus = corpus
        index = CorpusIndex(corpus)
        paths = ArticlePaths(corpus.articles.map(\.path))
        self.name = name
        self.window = window
        self.signs = signs
        queryIndex = QueryIndex(corpus)
        stories = Stories(queryIndex)
        ordering = ListOrdering(list, corpus, index)
        shown = Shown(query, list, query.result(in: queryIndex), ordering, stories, corpus)
        chronicle = Chronicle(
            index.timeline.filter { !$0.isBackground }, .month, background: false, importance: index.importance)
        settle()
        if let first = shown.articles.first { show(article: first) }
    }

    /// Shows another corpus in place of this one. Actor and event stay chosen where it has them too.
    mutating func take(_ other: Corpus) {
        let actor = selection.actor.map { corpus.actors[$0].name }, event = eventWords(selection.event)
        corpus = other
        edition += 1
        index = CorpusIndex(other, isInOrder: shelf != nil)
        paths = ArticlePaths(other.articles.map(\.path))
        queryIndex = QueryIndex(isWindowed ? Corpus() : other)
        stories = Stories(queryIndex)
        ordering = ListOrdering(list, other, index)
        selection.actor = actor.flatMap { name in other.actors.first { $0.name == name }?.id }
        selection.event = self.event(of: event)
        (sidebar.line, pages, told, opening, compared) = (nil, PageCache(), nil, nil, nil)
        showAnew()
    }

    /// The pane whose keys work now.
    var active: Pane { prompt != nil ? .prompt : popups.last?.pane ?? focus }

    /// Whether an article is marked read.
    func isRead(_ id: Article.ID) -> Bool { readings[id]?.isRead ?? false }

    /// How many articles are not.
    var unreadCount: Int { corpus.articles.count - readings.values.count(where: \.isRead) }

    /// The place in the corpus of the article on the screen; nil in an empty corpus.
    var article: Int? { selection.article.flatMap { index.positions[$0] } }
}

/// How the screen is arranged, and what the reader chose about it.
struct ViewMemory: Hashable, Sendable {
    /// The layout chosen by hand for a width class, both by name.
    var layouts: [String: String] = [:]
    var isZoomed = false
    /// Where panes hold the row of their cursor, if not where they usually do.
    var held: [Pane: HeldRow] = [:]
}

/// The line of the text that is being read.
struct TextMemory: Hashable, Sendable {
    /// UTF-8 bytes from the beginning of the file.
    var offset = 0
    /// Its row on the screen, counted from the top of the pane's text.
    var row = 0
}
