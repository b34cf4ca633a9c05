/// TABLE: the steps that made the tables of the state file. A released row is never edited; add one.
extension Schema {
    // swift-format-ignore
    static let state = Schema(migrations: [
        ("readings", """
            CREATE TABLE reading (
                path TEXT PRIMARY KEY,      -- absolute
                isRead INTEGER NOT NULL DEFAULT 0,
                sentence INTEGER,           -- byte where the sentence being read begins
                row INTEGER,                -- rows below the top of the text pane
                opened INTEGER              -- seconds since 1970
            ) WITHOUT ROWID
            """),
        ("sessions", """
            CREATE TABLE session (name TEXT PRIMARY KEY, pane TEXT, article TEXT, zoom TEXT) WITHOUT ROWID;
            CREATE TABLE layout (
                session TEXT NOT NULL,
                widthClass TEXT NOT NULL,
                preset TEXT NOT NULL,
                PRIMARY KEY (session, widthClass)
            ) WITHOUT ROWID
            """),
        ("stars, tags and notes", """
            ALTER TABLE reading ADD COLUMN isStarred INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE reading ADD COLUMN words TEXT NOT NULL DEFAULT ''; -- how the sentence begins
            CREATE TABLE tag (path TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (path, name)) WITHOUT ROWID;
            CREATE TABLE note (
                id TEXT PRIMARY KEY,
                path TEXT NOT NULL,
                lower INTEGER NOT NULL,     -- bytes
                upper INTEGER NOT NULL,
                quote TEXT NOT NULL,
                text TEXT NOT NULL
            ) WITHOUT ROWID;
            CREATE INDEX noteByPath ON note (path)
            """),
        ("bookmarks", """
            CREATE TABLE bookmark (
                session TEXT NOT NULL,
                letter TEXT NOT NULL,
                path TEXT NOT NULL,
                offset INTEGER NOT NULL,    -- bytes
                words TEXT NOT NULL,
                PRIMARY KEY (session, letter)
            ) WITHOUT ROWID
            """),
        ("fields of sessions", """
            CREATE TABLE field (
                session TEXT NOT NULL,
                name TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (session, name)
            ) WITHOUT ROWID;
            INSERT INTO field SELECT name, 'pane', pane FROM session WHERE pane IS NOT NULL;
            INSERT INTO field SELECT name, 'article', article FROM session WHERE article IS NOT NULL;
            INSERT INTO field SELECT name, 'grain', zoom FROM session WHERE zoom IS NOT NULL;
            INSERT INTO field SELECT session, 'layout ' || widthClass, preset FROM layout;
            DROP TABLE session;
            DROP TABLE layout
            """),
        ("steps", """
            CREATE TABLE step (
                number INTEGER PRIMARY KEY, -- in the order in which they were done
                id TEXT NOT NULL UNIQUE,
                session TEXT NOT NULL,
                name TEXT NOT NULL,
                changes TEXT NOT NULL,      -- JSON
                isUndone INTEGER NOT NULL DEFAULT 0
            );
            CREATE INDEX stepBySession ON step (session, number)
            """),
        ("visits", """
            CREATE TABLE visit (
                number INTEGER PRIMARY KEY, -- in the order in which they were left
                id TEXT NOT NULL UNIQUE,
                session TEXT NOT NULL,
                isAhead INTEGER NOT NULL,
                pane TEXT NOT NULL,
                path TEXT NOT NULL,
                offset INTEGER NOT NULL,    -- bytes
                event TEXT,
                day INTEGER
            );
            CREATE INDEX visitBySession ON visit (session, number)
            """),
        ("articles seen", """
            CREATE TABLE seen (path TEXT PRIMARY KEY, hash INTEGER NOT NULL) WITHOUT ROWID
            """),
        ("uses of commands", """
            CREATE TABLE command (
                name TEXT PRIMARY KEY,
                uses INTEGER NOT NULL DEFAULT 0,
                wasTip INTEGER NOT NULL DEFAULT 0
            ) WITHOUT ROWID
            """),
    ])
}
