#pragma once

// Before ncurses starts: if it found no handler, it would ignore SIGTSTP while it draws, and so lose a pending one.
void signals_keep(void);
// Undoes the handlers that ncurses installs: what is blocked here must find the system's own action later.
void signals_reset(void);
// Stops the process as Ctrl-Z does, and returns when it goes on.
void signals_stop(void);
