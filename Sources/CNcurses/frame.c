#define _GNU_SOURCE
#include "frame.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static int terminal = -1, memory = -1;

void frame_open(void) {
    terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    memory = memfd_create("frame", MFD_CLOEXEC);
}

void frame_close(void) {
    close(terminal);
    close(memory);
    terminal = memory = -1;
}

void frame_send(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(terminal, bytes, count);
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (errno == EAGAIN) {
            struct pollfd room = {.fd = terminal, .events = POLLOUT};
            poll(&room, 1, -1);
        } else if (errno != EINTR) {
            return;
        }
    }
}

void frame_begin(void) {
    if (memory < 0) return;
    lseek(memory, 0, SEEK_SET);
    dup2(memory, STDOUT_FILENO);
}

// Room for a frame; NULL when there is none.
static char *room_for(size_t count) {
    static char *bytes;
    static size_t room;
    if (count > room) {
        char *larger = realloc(bytes, count * 2);
        if (!larger) return NULL;
        bytes = larger;
        room = count * 2;
    }
    return bytes;
}

void frame_end(const char *before, const char *more, size_t more_count, const char *after) {
    off_t end = memory < 0 ? 0 : lseek(memory, 0, SEEK_CUR);
    if (memory >= 0) dup2(terminal, STDOUT_FILENO);
    size_t count = end > 0 ? (size_t)end : 0, before_count = strlen(before), after_count = strlen(after);
    if (count + more_count == 0) return;
    size_t all = before_count + count + more_count + after_count;
    char *bytes = room_for(all), *at = bytes;
    if (!bytes) return;
    at = mempcpy(at, before, before_count);
    if (count > 0) at += pread(memory, at, count, 0);
    at = mempcpy(at, more, more_count);
    memcpy(at, after, after_count);
    frame_send(bytes, all);
}
