/// TABLE: the steps that made the tables of a library's file. A released row is never edited; add one.
extension Schema {
    // swift-format-ignore
    static let archive = Schema(migrations: [
        ("articles", """
            CREATE TABLE property (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
            CREATE TABLE file (
                id INTEGER PRIMARY KEY,
                path TEXT NOT NULL UNIQUE,          -- absolute
                size INTEGER NOT NULL,              -- bytes
                modified INTEGER NOT NULL           -- nanoseconds since 1970
            );
            CREATE TABLE source (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL UNIQUE,
                articles INTEGER NOT NULL DEFAULT 0 -- copies left out
            );
            CREATE TABLE article (
                number INTEGER PRIMARY KEY,         -- see ArticleNumber: in order of publication
                path TEXT NOT NULL UNIQUE,          -- of the file, with #key where it holds many
                file INTEGER REFERENCES file,
                source INTEGER REFERENCES source,
                title TEXT NOT NULL,                -- for lists: where it has none, its first words
                published TEXT,                     -- EDTF
                size INTEGER NOT NULL,              -- bytes
                hash INTEGER NOT NULL,
                sketch BLOB NOT NULL,               -- see TextSketch
                copyOf INTEGER REFERENCES article ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
                copies INTEGER NOT NULL DEFAULT 0
            );
            CREATE INDEX articleBySource ON article (source, number) WHERE copyOf IS NULL;
            CREATE INDEX articleByFile ON article (file);
            CREATE INDEX copyByOriginal ON article (copyOf) WHERE copyOf IS NOT NULL;
            CREATE TABLE text (
                number INTEGER PRIMARY KEY REFERENCES article ON UPDATE CASCADE ON DELETE CASCADE,
                bytes BLOB NOT NULL,                -- deflated
                parts BLOB NOT NULL                 -- see BlobWriter+Article
            );
            CREATE TABLE version (
                id INTEGER PRIMARY KEY,
                path TEXT NOT NULL,
                replaced INTEGER NOT NULL,          -- seconds since 1970
                hash INTEGER NOT NULL,
                bytes BLOB NOT NULL,
                parts BLOB NOT NULL
            );
            CREATE INDEX versionByPath ON version (path, replaced)
            """),
        ("what was found", """
            CREATE TABLE annotation (
                number INTEGER PRIMARY KEY REFERENCES article ON UPDATE CASCADE ON DELETE CASCADE,
                rules INTEGER NOT NULL,             -- a number for the rules that found it
                digest BLOB NOT NULL                -- deflated, see BlobWriter+Digest
            );
            CREATE TABLE day (
                day INTEGER PRIMARY KEY,            -- days since 1970; ArticleNumber.undated for none
                published INTEGER NOT NULL,         -- articles, copies left out
                told INTEGER NOT NULL               -- articles that tell what happened then
            );
            CREATE TABLE actor (
                name TEXT NOT NULL,
                kind TEXT NOT NULL,
                articles INTEGER NOT NULL,
                mentions INTEGER NOT NULL,
                PRIMARY KEY (name, kind)
            ) WITHOUT ROWID;
            CREATE VIRTUAL TABLE words USING fts5(
                title, text, source, author, actor, tag, fact,
                content='', tokenize='unicode61 remove_diacritics 2'
            )
            """),
        ("events of the whole library", """
            CREATE TABLE event (
                id INTEGER PRIMARY KEY,
                isUndated INTEGER NOT NULL,
                day INTEGER NOT NULL,               -- its first day; of an undated one that of its first article
                last INTEGER NOT NULL,              -- its last day; the first again where nobody knows
                date TEXT,                          -- EDTF; NULL for just that day
                type TEXT NOT NULL,
                title TEXT,                         -- NULL for the line of its only claim
                status TEXT NOT NULL,
                isBackground INTEGER NOT NULL,
                articles INTEGER NOT NULL,
                voices INTEGER NOT NULL,
                importance REAL NOT NULL,
                words INTEGER NOT NULL,             -- see WordMarks
                tellings BLOB NOT NULL              -- see BlobWriter+Tellings
            );
            CREATE INDEX eventByDay ON event (isUndated, day, last);
            CREATE INDEX eventByImportance ON event (importance) WHERE articles > 1;
            CREATE TABLE telling (
                number INTEGER PRIMARY KEY REFERENCES article ON UPDATE CASCADE ON DELETE CASCADE,
                days BLOB NOT NULL,                 -- of each claim the day by which it is joined
                events BLOB NOT NULL,               -- of each claim its event; 0 before it is joined
                isJoined INTEGER NOT NULL
            );
            CREATE INDEX tellingToJoin ON telling (number) WHERE NOT isJoined
            """),
    ])
}
