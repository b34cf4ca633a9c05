// Gives the terminal back when the program dies.
#pragma once

void guard_remember(void);             // before the terminal is touched
void guard_arm(const char *goodbye);   // `goodbye` is sent to the terminal when a fatal signal comes
void guard_disarm(void);
