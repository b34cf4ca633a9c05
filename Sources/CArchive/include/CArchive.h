// What reading archives needs of libarchive: each entry in turn, as bytes. The library is loaded with the first archive and not
// with the program, for it brings sixteen others and would cost each start 1.7 ms. Only Archive.swift includes this.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct ca_archive ca_archive;

// Gives the next bytes of the file, and how many; 0 at its end, -1 if it cannot be read.
typedef ptrdiff_t (*ca_reader)(void *context, const void **bytes);

enum { CA_ERROR = -1, CA_END = 0, CA_ENTRY = 1 };

// Whether libarchive is there.
bool ca_is_there(void);
// Opens a tar or zip file, or one that is compressed alone; NULL if libarchive or memory is missing.
ca_archive *ca_open(ca_reader reader, void *context, bool is_compressed_alone);
// Goes to the next entry.
int ca_next(ca_archive *archive);
// The name of the entry, in UTF-8 where it can be; NULL where it has none.
const char *ca_name(ca_archive *archive);
// A plain file, and not a link, folder or device.
bool ca_is_file(ca_archive *archive);
bool ca_is_encrypted(ca_archive *archive);
// The next bytes of the entry; 0 at its end, -1 if they are damaged.
ptrdiff_t ca_read(ca_archive *archive, void *buffer, size_t count);
// Why the last call failed.
const char *ca_fault(ca_archive *archive);
void ca_close(ca_archive *archive);
