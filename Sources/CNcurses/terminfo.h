#pragma once
#include <stddef.h>

// What the terminal must be sent to be left as it was, without padding.
void terminfo_goodbye(char *text, size_t size);
