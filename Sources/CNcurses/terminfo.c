#include "terminfo.h"

#include <string.h>
#include <unistd.h>

#include "CNcurses.h"
// Last, for <term.h> makes macros of words such as `columns`.
#include <curses.h>
#include <term.h>

const char *cn_capability(const char *name) {
    const char *value = tigetstr((char *)name);
    return value == (char *)-1 || !value ? "" : value;
}

int cn_terminal(const char *term) {
    int known = 0;
    if (setupterm((char *)term, STDOUT_FILENO, &known) == ERR && known <= 0) return CN_UNKNOWN_TERMINAL;
    bool usable = *cn_capability("cup") && *cn_capability("clear");
    del_curterm(cur_term);
    return usable ? CN_USABLE : CN_WITHOUT_CURSOR;
}

// Padding, «$<5>», is for terminals that no one has any more.
static void append(char *text, size_t size, const char *name) {
    size_t end = strlen(text);
    for (const char *at = cn_capability(name); *at && end + 1 < size; at++) {
        if (at[0] == '$' && at[1] == '<' && strchr(at, '>')) at = strchr(at, '>');
        else text[end++] = *at;
    }
    text[end] = 0;
}

void terminfo_goodbye(char *text, size_t size) {
    append(text, size, "sgr0");
    append(text, size, "rmkx");
    append(text, size, "cnorm");
    append(text, size, "rmcup");
}
