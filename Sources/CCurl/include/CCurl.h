// What fetching needs of libcurl, without its varargs: one GET, without redirects. The library is loaded with the first
// request and not with the program, for it brings some thirty others. Only Fetcher.swift includes this.
#pragma once
#include <stdbool.h>
#include <stddef.h>

typedef struct {
    const char *url;
    const char *agent;
    // «If-None-Match: …», each a line, ended by NULL.
    const char *const *headers;
    long seconds;
    // Whether addresses of this machine and of private networks may be connected to.
    bool may_be_private;
} cc_request;

// Takes bytes of the answer; false to take no more.
typedef bool (*cc_sink)(void *context, const char *bytes, size_t count);

enum { CC_DONE = 0, CC_MISSING = 1, CC_PRIVATE = 2, CC_STOPPED = 3, CC_UNREACHABLE = 4, CC_LATE = 5, CC_FAILED = 6 };

// Sends the request; header lines go to one sink, the contents, unpacked, to the other. Why it failed stands in `fault`.
int cc_get(const cc_request *request, cc_sink header, cc_sink body, void *context, long *status, char fault[256]);

// Whether an address, as text, is one of this machine or of a private network; true also of what is no address.
bool cc_is_private(const char *address);
