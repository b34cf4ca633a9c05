#define _GNU_SOURCE
#include "guard.h"

#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
enum { FATAL = sizeof fatal / sizeof *fatal };

static struct termios before;
static struct sigaction previous[FATAL];
static char goodbye[512];
static size_t goodbye_length;
// Standard output may be a file in memory when the signal comes.
static int terminal = STDOUT_FILENO;
static volatile sig_atomic_t armed;

// Only calls that POSIX allows in a signal handler.
static void give_back(void) {
    if (!armed) return;
    armed = 0;
    ssize_t written = write(terminal, goodbye, goodbye_length);
    (void)written;
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

// The action is the default one again by now (SA_RESETHAND), so that raising ends the process with this very signal.
static void on_fatal(int number) {
    give_back();
    raise(number);
}

void guard_remember(void) {
    if (terminal == STDOUT_FILENO) terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    tcgetattr(STDIN_FILENO, &before);
}

// A stack that ran over leaves no room for a handler: it gets its own.
static void install_stack(void) {
    static char memory[65536];
    stack_t current, own = {.ss_sp = memory, .ss_size = sizeof memory};
    if (sigaltstack(NULL, &current) == 0 && current.ss_flags & SS_DISABLE) sigaltstack(&own, NULL);
}

static void install(void) {
    install_stack();
    struct sigaction action = {.sa_handler = on_fatal, .sa_flags = SA_ONSTACK | SA_NODEFER | SA_RESETHAND};
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &previous[i]);
    static bool registered;
    if (!registered) registered = atexit(give_back) == 0;
}

void guard_arm(const char *text) {
    if (!armed) install();
    armed = 0;
    goodbye_length = strnlen(text, sizeof goodbye);
    memcpy(goodbye, text, goodbye_length);
    armed = 1;
}

void guard_disarm(void) {
    armed = 0;
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &previous[i], NULL);
}
