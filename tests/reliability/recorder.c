/* Writes down, in order, what a program does to the files below a folder, so that a power cut can be played.

   Preloaded (LD_PRELOAD). RECORD_BELOW names the folder, RECORD_TO the log; what is printed is written down,
   too. A record is: one letter, two numbers of 8 bytes (inode; offset, length or the inode of a folder), the
   length of what follows in 8 bytes, and that. W write, T truncate, S flush, C a name for an inode, U a name
   taken away, P printed. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int (*next_open)(const char *, int, ...);
static ssize_t (*next_write)(int, const void *, size_t);
static int record_to = -1;
static const char *below;

static void begin(void) {
    if (next_open) return;
    next_write = dlsym(RTLD_NEXT, "write");
    next_open = dlsym(RTLD_NEXT, "open64");
    below = getenv("RECORD_BELOW");
    record_to = next_open(getenv("RECORD_TO"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void put(char what, uint64_t inode, uint64_t number, const void *bytes, uint64_t length) {
    int kept = errno;
    char head[25];
    head[0] = what;
    memcpy(head + 1, &inode, 8);
    memcpy(head + 9, &number, 8);
    memcpy(head + 17, &length, 8);
    if (next_write(record_to, head, sizeof head) != sizeof head) abort();
    if (length && next_write(record_to, bytes, length) != (ssize_t)length) abort();
    errno = kept;
}

static int watched(const char *path) { return below && !strncmp(path, below, strlen(below)); }

static uint64_t inode_of(int file) {
    char link[64], path[PATH_MAX];
    struct stat found;
    begin();
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return watched(path) && !fstat(file, &found) ? found.st_ino : 0;
}

static void named(const char *path) {
    struct stat found;
    if (!stat(path, &found)) put('C', found.st_ino, 0, path, strlen(path));
}

static int opened(const char *path, int flags, mode_t mode) {
    begin();
    int fresh = (flags & O_CREAT) && watched(path) && access(path, F_OK);
    int file = next_open(path, flags, mode);
    if (file >= 0 && fresh) named(path);
    if (file >= 0 && (flags & O_TRUNC) && watched(path)) put('T', inode_of(file), 0, NULL, 0);
    return file;
}

#define MODE(flags)                                  \
    mode_t mode = 0;                                 \
    if ((flags) & O_CREAT) {                         \
        va_list more;                                \
        va_start(more, flags);                       \
        mode = va_arg(more, mode_t);                 \
        va_end(more);                                \
    }

int open(const char *path, int flags, ...) { MODE(flags) return opened(path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(path, flags, mode); }

ssize_t write(int file, const void *bytes, size_t length) {
    begin();
    ssize_t done = next_write(file, bytes, length);
    if (done > 0 && file == 1) put('P', 0, 0, bytes, done);
    uint64_t inode = file > 2 && file != record_to ? inode_of(file) : 0;
    if (done > 0 && inode) put('W', inode, lseek(file, 0, SEEK_CUR) - done, bytes, done);
    return done;
}

#define PLACED(name)                                                              \
    ssize_t name(int file, const void *bytes, size_t length, off_t offset) {      \
        ssize_t (*next)(int, const void *, size_t, off_t) = dlsym(RTLD_NEXT, #name); \
        ssize_t done = next(file, bytes, length, offset);                         \
        uint64_t inode = inode_of(file);                                          \
        if (done > 0 && inode) put('W', inode, offset, bytes, done);              \
        return done;                                                              \
    }
PLACED(pwrite)
PLACED(pwrite64)

#define CUT(name)                                                \
    int name(int file, off_t length) {                           \
        int (*next)(int, off_t) = dlsym(RTLD_NEXT, #name);       \
        int failed = next(file, length);                         \
        uint64_t inode = inode_of(file);                         \
        if (!failed && inode) put('T', inode, length, NULL, 0);  \
        return failed;                                           \
    }
CUT(ftruncate)
CUT(ftruncate64)

#define FLUSHED(name)                                       \
    int name(int file) {                                    \
        int (*next)(int) = dlsym(RTLD_NEXT, #name);         \
        int failed = next(file);                            \
        uint64_t inode = inode_of(file);                    \
        if (!failed && inode) put('S', inode, 0, NULL, 0);  \
        return failed;                                      \
    }
FLUSHED(fsync)
FLUSHED(fdatasync)

int unlink(const char *path) {
    int (*next)(const char *) = dlsym(RTLD_NEXT, "unlink");
    int failed = next(path);
    begin();
    if (!failed && watched(path)) put('U', 0, 0, path, strlen(path));
    return failed;
}

int link(const char *from, const char *to) {
    int (*next)(const char *, const char *) = dlsym(RTLD_NEXT, "link");
    int failed = next(from, to);
    begin();
    if (!failed && watched(to)) named(to);
    return failed;
}

int rename(const char *from, const char *to) {
    int (*next)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
    int failed = next(from, to);
    begin();
    if (!failed && watched(to)) {
        named(to);
        put('U', 0, 0, from, strlen(from));
    }
    return failed;
}
