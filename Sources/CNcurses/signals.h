#pragma once

// Undoes the handlers that ncurses installs: what is blocked here must find the system's own action later.
void signals_reset(void);
// Stops the process as Ctrl-Z does, and returns when it goes on.
void signals_stop(void);
