#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "frame.h"
#include "guard.h"
#include "signals.h"
#include "terminfo.h"

static SCREEN *screen;
// What switches the modes of Screen.swift on and off.
static char on[1024], off[256];

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
    char goodbye[512] = "";
    strcpy(goodbye, off);
    terminfo_goodbye(goodbye, sizeof goodbye);
    guard_arm(goodbye);
}

void cn_send(const char *bytes, size_t count) { frame_send(bytes, count); }

static void tell(const char *text) { frame_send(text, strlen(text)); }

void cn_set_modes(const char *switch_on, const char *switch_off) {
    tell(off);
    snprintf(on, sizeof on, "%s", switch_on);
    snprintf(off, sizeof off, "%s", switch_off);
    arm();
    tell(on);
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

// A key for a signal takes away what was not read yet: a read that still expects it must not wait.
static void read_without_waiting(void) {
    struct termios modes;
    if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
    modes.c_cc[VMIN] = modes.c_cc[VTIME] = 0;
    tcsetattr(STDIN_FILENO, TCSANOW, &modes);
    def_prog_mode();
}

bool cn_open(void) {
    guard_remember();
    frame_open();
    signals_keep();
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
    intrflush(stdscr, FALSE);
    typeahead(-1);
    read_without_waiting();
    return true;
}

void cn_close(void) {
    cn_leave();
    delscreen(screen);
    screen = NULL;
    on[0] = off[0] = 0;
    frame_close();
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

static int (*columns_of)(uint32_t);

void cn_set_columns(int (*columns)(uint32_t)) { columns_of = columns; }

// In the place of the C library's, whom ncurses would ask: two tables that differ would shift rows.
int wcwidth(wchar_t scalar) { return columns_of ? columns_of((uint32_t)scalar) : scalar >= 0x20; }

static attr_t attributes(uint32_t joined) {
    return (joined & CN_BOLD ? A_BOLD : 0) | (joined & CN_UNDERLINE ? A_UNDERLINE : 0) |
           (joined & CN_REVERSE ? A_REVERSE : 0);
}

void cn_row(int y, int x, const cn_cell *cells, int count) {
    cchar_t row[1000];
    if (count > 1000) count = 1000;
    for (int i = 0; i < count; i++) {
        wchar_t text[6] = {0};
        for (int k = 0; k < 5; k++) text[k] = (wchar_t)cells[i].scalars[k];
        int pair = cells[i].pair;
        setcchar(&row[i], text, attributes(cells[i].attributes), 0, &pair);
    }
    mvwadd_wchnstr(stdscr, y, x, row, count);
}

void cn_flush(int x, int y, bool synchronised, bool scrolls, const char *more, size_t count) {
    idlok(stdscr, scrolls);
    frame_begin();
    curs_set(x >= 0 && y >= 0);
    wmove(stdscr, y < 0 ? 0 : y, x < 0 ? 0 : x);
    wrefresh(stdscr);
    frame_end(synchronised ? "\033[?2026h" : "", more, count, synchronised ? "\033[?2026l" : "");
}

void cn_repaint(void) { clearok(curscr, TRUE); }

void cn_leave(void) {
    tell(off);
    endwin();
    guard_disarm();
}

void cn_return(void) {
    guard_remember();
    arm();
    cn_resume();
}

// A process group that no shell minds goes on at once: the system ignores SIGTSTP there.
void cn_suspend(void) {
    cn_leave();
    signals_stop();
    cn_return();
}

void cn_resume(void) {
    reset_prog_mode();
    tell(on);
    cn_repaint();
}
