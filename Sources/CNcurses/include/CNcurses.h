// What Swift cannot say itself of ncurses, its macros and globals, and of signals. Only Screen.swift and its extensions include this.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// One character cell: a scalar that takes `columns` cells, and up to four marks on it; unused places are 0.
typedef struct {
    uint32_t scalars[5];
    uint32_t attributes;  // CN_BOLD and its like, joined
    int32_t pair;         // from cn_pair
} cn_cell;

enum { CN_BOLD = 1, CN_UNDERLINE = 2, CN_REVERSE = 4 };

enum { CN_UNKNOWN_TERMINAL, CN_WITHOUT_CURSOR, CN_USABLE };

// Takes the character set from the environment, and C.UTF-8 where that names none or one that is not installed.
// Whether the screen may be sent UTF-8.
bool cn_set_locale(void);

// Whether a terminal of that name is known and can place its cursor.
int cn_terminal(const char *term);

// Takes over the terminal on standard input and output; false if that fails.
bool cn_open(void);
// Gives it back as it was.
void cn_close(void);
// Lends it to another program, and takes it back.
void cn_leave(void);
void cn_return(void);
// Lends it to the shell, and stops the process as Ctrl-Z does.
void cn_suspend(void);
// Sets the terminal's modes anew after the process was stopped by others.
void cn_resume(void);
// What switches the modes on that ncurses does not know, and off whenever the terminal is given back. Sent at once.
void cn_set_modes(const char *on, const char *off);
// Sends bytes past ncurses.
void cn_send(const char *bytes, size_t count);
// A string of the terminal's description, «» where it has none.
const char *cn_capability(const char *name);

void cn_window(int *rows, int *columns);
void cn_resize(int rows, int columns);
int cn_colors(void);
// The pair of two colours, -1 for the terminal's own; 0 where there are none.
int cn_pair(int foreground, int background);
// How many columns a scalar takes, -1 for one that is not shown: what ncurses goes by.
void cn_set_columns(int (*columns)(uint32_t));

void cn_row(int y, int x, const cn_cell *cells, int count);
// Sends what changed and then more bytes, all in one write, with the cursor at a cell; none is seen at -1. A terminal
// that knows mode 2026 shows nothing of a synchronised frame before all of it is there. Where it may scroll, lines that
// only moved are moved by the terminal.
void cn_flush(int x, int y, bool synchronised, bool scrolls, const char *more, size_t count);
// Sends everything the next time.
void cn_repaint(void);

// Blocks the signals that concern a screen; a descriptor that tells of them, or -1.
int cn_signals(void);
// The next of them, 0 when there is none.
int cn_next_signal(int descriptor);
// Lets them act again as before.
void cn_signals_end(int descriptor);
// Ends the process by a signal, without a core file.
void cn_end_by(int number);
