#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "guard.h"
#include "signals.h"
#include "terminfo.h"

#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"

static SCREEN *screen;

static bool is_set(const char *name) {
    const char *value = getenv(name);
    return value && *value;
}

bool cn_set_locale(void) {
    bool named = is_set("LC_ALL") || is_set("LC_CTYPE") || is_set("LANG");
    if (!named || !setlocale(LC_CTYPE, "")) setlocale(LC_CTYPE, "C.UTF-8");
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static void arm(void) {
    char goodbye[256] = PASTE_OFF;
    terminfo_goodbye(goodbye, sizeof goodbye);
    guard_arm(goodbye);
}

static void tell(const char *text) {
    ssize_t written = write(STDOUT_FILENO, text, strlen(text));
    (void)written;
}

// ncurses dies of some sizes that a window claims to have, and refuses terminals whose description names none: it
// begins with one of ours, and cn_resize tells it the true one.
static SCREEN *new_screen(void) {
    setenv("LINES", "24", true);
    setenv("COLUMNS", "80", true);
    SCREEN *new = newterm(NULL, stdout, stdin);
    unsetenv("LINES");
    unsetenv("COLUMNS");
    return new;
}

// A terminal may send these whether or not it was told to send those of its description.
static void define_keys(void) {
    static const struct { const char *sequence; int code; } usual[] = {
        {"\033[A", KEY_UP},    {"\033[B", KEY_DOWN},  {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
        {"\033[H", KEY_HOME},  {"\033[F", KEY_END},   {"\033OH", KEY_HOME},  {"\033OF", KEY_END},
        {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END},  {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
        {"\033[3~", KEY_DC},   {"\033[2~", KEY_IC},   {"\033[Z", KEY_BTAB},
        {"\033[200~", KEY_MAX + CN_PASTE_BEGINS},      {"\033[201~", KEY_MAX + CN_PASTE_ENDS},
    };
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++) define_key(usual[i].sequence, usual[i].code);
}

bool cn_open(void) {
    guard_remember();
    screen = new_screen();
    if (!screen) return false;
    signals_reset();
    arm();
    if (start_color() == OK) use_default_colors();
    cbreak();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    meta(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    intrflush(stdscr, FALSE);
    typeahead(-1);
    set_escdelay(25);
    define_keys();
    tell(PASTE_ON);
    return true;
}

void cn_close(void) {
    tell(PASTE_OFF);
    endwin();
    guard_disarm();
    delscreen(screen);
    screen = NULL;
}

void cn_window(int *rows, int *columns) {
    struct winsize size = {0};
    bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row && size.ws_col;
    *rows = known ? size.ws_row : 24;
    *columns = known ? size.ws_col : 80;
}

void cn_resize(int rows, int columns) {
    resizeterm(rows, columns);
    cn_repaint();
}

int cn_colors(void) { return has_colors() ? COLORS : 0; }

// alloc_pair of ncurses 6.4 crashes on a terminal without colours.
int cn_pair(int foreground, int background) {
    int pair = has_colors() ? alloc_pair(foreground, background) : 0;
    return pair < 0 ? 0 : pair;
}

int cn_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static attr_t attributes(uint32_t joined) {
    return (joined & CN_BOLD ? A_BOLD : 0) | (joined & CN_UNDERLINE ? A_UNDERLINE : 0) |
           (joined & CN_REVERSE ? A_REVERSE : 0);
}

void cn_row(int y, const cn_cell *cells, int count) {
    cchar_t row[1000];
    if (count > 1000) count = 1000;
    for (int i = 0; i < count; i++) {
        wchar_t text[6] = {0};
        for (int k = 0; k < 5; k++) text[k] = (wchar_t)cells[i].scalars[k];
        int pair = cells[i].pair;
        setcchar(&row[i], text, attributes(cells[i].attributes), 0, &pair);
    }
    mvwadd_wchnstr(stdscr, y, 0, row, count);
}

void cn_flush(int x, int y) {
    curs_set(x >= 0 && y >= 0);
    wmove(stdscr, y < 0 ? 0 : y, x < 0 ? 0 : x);
    wrefresh(stdscr);
}

void cn_repaint(void) { clearok(curscr, TRUE); }

static const struct { int code; uint32_t key; } keys[] = {
    {KEY_UP, CN_UP},           {KEY_DOWN, CN_DOWN},      {KEY_LEFT, CN_LEFT},      {KEY_RIGHT, CN_RIGHT},
    {KEY_HOME, CN_HOME},       {KEY_END, CN_END},        {KEY_PPAGE, CN_PAGE_UP},  {KEY_NPAGE, CN_PAGE_DOWN},
    {KEY_ENTER, CN_ENTER},     {KEY_BTAB, CN_BACK_TAB},  {KEY_DC, CN_DELETE},      {KEY_IC, CN_INSERT},
    {KEY_BACKSPACE, CN_BACKSPACE},
    {KEY_MAX + CN_PASTE_BEGINS, CN_PASTE_BEGINS},        {KEY_MAX + CN_PASTE_ENDS, CN_PASTE_ENDS},
};

static uint32_t key_named(int code) {
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) if (keys[i].code == code) return keys[i].key;
    return code > KEY_F0 && code <= KEY_F(12) ? CN_FUNCTION + (uint32_t)(code - KEY_F0) : 0;
}

int cn_key(uint32_t *found) {
    wint_t code = 0;
    int kind = wget_wch(stdscr, &code);
    if (kind == ERR) return CN_NOTHING;
    *found = kind == KEY_CODE_YES ? key_named((int)code) : code;
    return kind == KEY_CODE_YES ? CN_KEY : CN_SCALAR;
}

// A process group that no shell minds goes on at once: the system ignores SIGTSTP there.
void cn_suspend(void) {
    tell(PASTE_OFF);
    endwin();
    guard_disarm();
    signals_stop();
    guard_remember();
    arm();
    cn_resume();
}

void cn_resume(void) {
    reset_prog_mode();
    tell(PASTE_ON);
    cn_repaint();
}
