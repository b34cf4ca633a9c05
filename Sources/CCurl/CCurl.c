#include "CCurl.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <pthread.h>
#include <string.h>
#include <sys/socket.h>

#define FUNCTIONS(F)                                                                          \
    F(global_init) F(easy_init) F(easy_setopt) F(easy_perform) F(easy_getinfo) F(easy_cleanup) \
    F(easy_strerror) F(slist_append) F(slist_free_all)

static struct {
#define FIELD(name) __typeof__(curl_##name) *name;
    FUNCTIONS(FIELD)
#undef FIELD
} lib;

static bool is_loaded = false;

static void load_once(void) {
    void *handle = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!handle) handle = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!handle) return;
#define FIND(name)                                          \
    *(void **)&lib.name = dlsym(handle, "curl_" #name);     \
    if (!lib.name) return;
    FUNCTIONS(FIND)
#undef FIND
    is_loaded = lib.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

static bool load(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load_once);
    return is_loaded;
}

// RFC 1918, 6598, 3927, 5771, and what a machine calls itself.
static bool is_private_v4(const unsigned char *a) {
    return a[0] == 0 || a[0] == 10 || a[0] == 127 || a[0] >= 224 || (a[0] == 100 && (a[1] & 0xC0) == 64) ||
           (a[0] == 169 && a[1] == 254) || (a[0] == 172 && (a[1] & 0xF0) == 16) || (a[0] == 192 && a[1] == 168) ||
           (a[0] == 192 && a[1] == 0 && a[2] == 0) || (a[0] == 198 && (a[1] & 0xFE) == 18);
}

// Of IPv6 only the global unicast addresses (2000::/3) are public, and of these not the ones that wrap IPv4.
static bool is_private_v6(const unsigned char *a) {
    static const unsigned char mapped[12] = {[10] = 0xFF, [11] = 0xFF};
    if (memcmp(a, mapped, 12) == 0) return is_private_v4(a + 12);
    if (a[0] == 0x20 && a[1] == 0x02) return is_private_v4(a + 2);
    return (a[0] & 0xE0) != 0x20;
}

static bool is_private(const struct sockaddr *address) {
    if (address->sa_family == AF_INET)
        return is_private_v4((const unsigned char *)&((const struct sockaddr_in *)address)->sin_addr);
    if (address->sa_family == AF_INET6)
        return is_private_v6(((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr);
    return true;
}

bool cc_is_private(const char *text) {
    unsigned char address[16];
    if (inet_pton(AF_INET, text, address) == 1) return is_private_v4(address);
    return inet_pton(AF_INET6, text, address) != 1 || is_private_v6(address);
}

typedef struct {
    const cc_request *request;
    cc_sink header, body;
    void *context;
    bool is_private, is_stopped;
} call;

// The address is looked at when it is connected to, so that no name can mean another one in between.
static curl_socket_t open_socket(void *data, curlsocktype purpose, struct curl_sockaddr *address) {
    (void)purpose;
    call *self = data;
    if (!self->request->may_be_private && is_private(&address->addr)) {
        self->is_private = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static size_t take(call *self, cc_sink sink, const char *bytes, size_t count) {
    if (sink(self->context, bytes, count)) return count;
    self->is_stopped = true;
    return 0;
}

static size_t take_header(char *bytes, size_t size, size_t count, void *data) {
    call *self = data;
    return take(self, self->header, bytes, size * count);
}

static size_t take_body(char *bytes, size_t size, size_t count, void *data) {
    call *self = data;
    return take(self, self->body, bytes, size * count);
}

static void prepare(CURL *curl, call *self, struct curl_slist *headers) {
    const cc_request *request = self->request;
    lib.easy_setopt(curl, CURLOPT_URL, request->url);
    lib.easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    lib.easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    lib.easy_setopt(curl, CURLOPT_USERAGENT, request->agent);
    lib.easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    lib.easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    lib.easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    lib.easy_setopt(curl, CURLOPT_NOPROXY, "*");
    lib.easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 15L);
    lib.easy_setopt(curl, CURLOPT_TIMEOUT, request->seconds);
    lib.easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    lib.easy_setopt(curl, CURLOPT_OPENSOCKETDATA, self);
    lib.easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
    lib.easy_setopt(curl, CURLOPT_HEADERDATA, self);
    lib.easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
    lib.easy_setopt(curl, CURLOPT_WRITEDATA, self);
}

int cc_get(const cc_request *request, cc_sink header, cc_sink body, void *context, long *status, char fault[256]) {
    if (!load()) return CC_MISSING;
    CURL *curl = lib.easy_init();
    if (!curl) return CC_FAILED;
    call self = {request, header, body, context, false, false};
    struct curl_slist *headers = NULL;
    for (const char *const *line = request->headers; *line; line++) headers = lib.slist_append(headers, *line);
    prepare(curl, &self, headers);
    CURLcode code = lib.easy_perform(curl);
    lib.easy_getinfo(curl, CURLINFO_RESPONSE_CODE, status);
    strncpy(fault, lib.easy_strerror(code), 255);
    fault[255] = 0;
    lib.slist_free_all(headers);
    lib.easy_cleanup(curl);
    if (self.is_private) return CC_PRIVATE;
    if (self.is_stopped) return CC_STOPPED;
    switch (code) {
        case CURLE_OK: return CC_DONE;
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_CONNECT: return CC_UNREACHABLE;
        case CURLE_OPERATION_TIMEDOUT: return CC_LATE;
        default: return CC_FAILED;
    }
}
