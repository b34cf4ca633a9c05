// What Swift cannot say itself of ncurses, its macros and globals, and of signals. Only Screen.swift includes this.
#pragma once
#include <stdbool.h>
#include <stdint.h>

// One character cell: a scalar that takes `columns` cells, and up to four marks on it; unused places are 0.
typedef struct {
    uint32_t scalars[5];
    uint32_t attributes;  // CN_BOLD and its like, joined
    int32_t pair;         // from cn_pair
} cn_cell;

enum { CN_BOLD = 1, CN_UNDERLINE = 2, CN_REVERSE = 4 };

enum { CN_UNKNOWN_TERMINAL, CN_WITHOUT_CURSOR, CN_USABLE };

// What cn_key found: nothing, a scalar, or one of the keys below.
enum { CN_NOTHING, CN_SCALAR, CN_KEY };

enum {
    CN_UP = 1, CN_DOWN, CN_LEFT, CN_RIGHT, CN_HOME, CN_END, CN_PAGE_UP, CN_PAGE_DOWN, CN_ENTER, CN_BACK_TAB,
    CN_BACKSPACE, CN_DELETE, CN_INSERT, CN_PASTE_BEGINS, CN_PASTE_ENDS, CN_FUNCTION  // F1 is CN_FUNCTION + 1
};

// Takes the character set from the environment, and C.UTF-8 where that names none or one that is not installed.
// Whether the screen may be sent UTF-8.
bool cn_set_locale(void);

// Whether a terminal of that name is known and can place its cursor.
int cn_terminal(const char *term);

// Takes over the terminal on standard input and output; false if that fails.
bool cn_open(void);
// Gives it back as it was.
void cn_close(void);
// Gives it back and stops the process as Ctrl-Z does; takes it over again when the process goes on.
void cn_suspend(void);
// Sets the terminal's modes anew after the process was stopped by others.
void cn_resume(void);

void cn_window(int *rows, int *columns);
void cn_resize(int rows, int columns);
int cn_colors(void);
// The pair of two colours, -1 for the terminal's own; 0 where there are none.
int cn_pair(int foreground, int background);
// The columns the C library gives a scalar, which ncurses goes by.
int cn_columns(uint32_t scalar);

void cn_row(int y, const cn_cell *cells, int count);
// Sends what changed, with the cursor at a cell; none is seen at -1.
void cn_flush(int x, int y);
// Sends everything the next time.
void cn_repaint(void);

int cn_key(uint32_t *found);

// Blocks the signals that concern a screen; a descriptor that tells of them, or -1.
int cn_signals(void);
// The next of them, 0 when there is none.
int cn_next_signal(int descriptor);
// Lets them act again as before.
void cn_signals_end(int descriptor);
