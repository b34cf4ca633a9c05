#include "CArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>

// The functions of libarchive that are called here, under their own names without the prefix.
#define FUNCTIONS(F)                                                                                       \
    F(read_new) F(read_free) F(read_open) F(read_next_header) F(read_data) F(error_string)                 \
    F(read_support_filter_gzip) F(read_support_filter_bzip2) F(read_support_filter_xz)                     \
    F(read_support_filter_zstd) F(read_support_format_tar) F(read_support_format_zip_streamable)           \
    F(read_support_format_raw) F(entry_pathname_utf8) F(entry_pathname) F(entry_filetype)                  \
    F(entry_is_encrypted)

static struct {
#define FIELD(name) __typeof__(archive_##name) *name;
    FUNCTIONS(FIELD)
#undef FIELD
} lib;

struct ca_archive {
    struct archive *archive;
    struct archive_entry *entry;
    ca_reader reader;
    void *context;
};

static bool is_loaded = false;

static void load_once(void) {
    void *handle = dlopen("libarchive.so.13", RTLD_NOW | RTLD_LOCAL);
    if (!handle) return;
#define FIND(name)                                             \
    *(void **)&lib.name = dlsym(handle, "archive_" #name);     \
    if (!lib.name) return;
    FUNCTIONS(FIND)
#undef FIND
    is_loaded = true;
}

static bool load(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load_once);
    return is_loaded;
}

bool ca_is_there(void) { return load(); }

static la_ssize_t read_more(struct archive *archive, void *data, const void **bytes) {
    (void)archive;
    ca_archive *self = data;
    return self->reader(self->context, bytes);
}

static void support(struct archive *archive, bool is_compressed_alone) {
    lib.read_support_filter_gzip(archive);
    lib.read_support_filter_bzip2(archive);
    lib.read_support_filter_xz(archive);
    lib.read_support_filter_zstd(archive);
    if (is_compressed_alone) {
        lib.read_support_format_raw(archive);
    } else {
        lib.read_support_format_tar(archive);
        lib.read_support_format_zip_streamable(archive);
    }
}

ca_archive *ca_open(ca_reader reader, void *context, bool is_compressed_alone) {
    if (!load()) return NULL;
    ca_archive *self = calloc(1, sizeof *self);
    if (!self) return NULL;
    *self = (ca_archive){lib.read_new(), NULL, reader, context};
    if (!self->archive) return free(self), NULL;
    support(self->archive, is_compressed_alone);
    lib.read_open(self->archive, self, NULL, read_more, NULL);
    return self;
}

int ca_next(ca_archive *self) {
    int status = lib.read_next_header(self->archive, &self->entry);
    if (status == ARCHIVE_EOF) return CA_END;
    return status >= ARCHIVE_WARN ? CA_ENTRY : CA_ERROR;
}

const char *ca_name(ca_archive *self) {
    const char *name = lib.entry_pathname_utf8(self->entry);
    return name ? name : lib.entry_pathname(self->entry);
}

bool ca_is_file(ca_archive *self) { return lib.entry_filetype(self->entry) == AE_IFREG; }

bool ca_is_encrypted(ca_archive *self) { return lib.entry_is_encrypted(self->entry) != 0; }

ptrdiff_t ca_read(ca_archive *self, void *buffer, size_t count) {
    return lib.read_data(self->archive, buffer, count);
}

const char *ca_fault(ca_archive *self) {
    const char *fault = lib.error_string(self->archive);
    return fault ? fault : "damaged";
}

void ca_close(ca_archive *self) {
    lib.read_free(self->archive);
    free(self);
}
