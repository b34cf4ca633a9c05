#define _GNU_SOURCE
#include "signals.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "CNcurses.h"

static const int watched[] = {SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT};

static sigset_t before;

int cn_signals(void) {
    sigset_t set;
    sigemptyset(&set);
    for (size_t i = 0; i < sizeof watched / sizeof *watched; i++) sigaddset(&set, watched[i]);
    sigprocmask(SIG_BLOCK, &set, &before);
    return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int cn_next_signal(int descriptor) {
    struct signalfd_siginfo info;
    return read(descriptor, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

void cn_signals_end(int descriptor) {
    close(descriptor);
    sigprocmask(SIG_SETMASK, &before, NULL);
}

static void nothing(int number) { (void)number; }

void signals_keep(void) {
    struct sigaction action;
    if (sigaction(SIGTSTP, NULL, &action) == 0 && action.sa_handler == SIG_DFL) signal(SIGTSTP, nothing);
}

void signals_reset(void) {
    struct sigaction action;
    for (size_t i = 0; i < sizeof watched / sizeof *watched; i++) {
        if (sigaction(watched[i], NULL, &action) == 0 && action.sa_handler != SIG_IGN) signal(watched[i], SIG_DFL);
    }
}

void signals_stop(void) {
    sigset_t stop, blocked;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    raise(SIGTSTP);
    sigprocmask(SIG_UNBLOCK, &stop, &blocked);
    sigprocmask(SIG_SETMASK, &blocked, NULL);
}

void cn_end_by(int number) {
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    signal(number, SIG_DFL);
    raise(number);
}
