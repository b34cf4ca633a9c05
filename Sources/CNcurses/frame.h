// Frames: what ncurses writes of one is gathered, and goes to the terminal in one write.
#pragma once
#include <stddef.h>

void frame_open(void);
void frame_close(void);
// Past ncurses, at once.
void frame_send(const char *bytes, size_t count);
// From here on ncurses writes into memory.
void frame_begin(void);
// Sends it and more bytes; `before` and `after` go around them, unless there is nothing to send.
void frame_end(const char *before, const char *more, size_t more_count, const char *after);
