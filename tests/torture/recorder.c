/* Loaded before the C library (LD_PRELOAD): writes down what a program does to the files of one folder, and on demand
   lets those calls fail as a full, broken, pulled or write-protected medium does.

       TORTURE_FOLDER  the folder, absolute and without links; subfolders count
       TORTURE_TRACE   file that the record is appended to; absent: nothing is recorded

   A record is a struct step, then the text (a path relative to the folder; two for a rename or link, each ended by a
   zero; or the words of a mark), then the data. Files are told apart by inode. Memory maps are not recorded: the only
   one is SQLite's wal-index, which need not survive. recorder.py reads this. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#if __SIZEOF_LONG__ != 8
#error "offsets of 64 bits in one register are needed"
#endif

enum kind { MARK, CREATE, WRITE, TRUNCATE, SYNC, RENAME, LINK, UNLINK, MKDIR, RMDIR };
/* what can fail: contents, flushing, new names, names that go, opening to write, reading */
enum part { DATA = 1, FLUSH = 2, NAME = 4, DROP = 8, OPEN = 16, READ = 32 };

struct step { uint32_t kind, text_length; uint64_t inode, offset, data_length; };

enum { LONGEST = 8192, RECORD_FD = 700 };

static char folder[LONGEST];
static size_t folder_length;
static int record = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int parts, failure;
static long calls, good, bad; /* so many matching calls go well, then so many fail */

__attribute__((constructor)) static void start(void) {
    const char *where = getenv("TORTURE_FOLDER"), *trace = getenv("TORTURE_TRACE");
    if (where == NULL || strlen(where) >= LONGEST) return;
    folder_length = strlen(strcpy(folder, where));
    if (trace == NULL) return;
    int fd = (int)syscall(SYS_openat, AT_FDCWD, trace, O_WRONLY | O_CREAT | O_APPEND, 0600);
    record = (int)syscall(SYS_fcntl, fd, F_DUPFD_CLOEXEC, RECORD_FD);
    syscall(SYS_close, fd);
    if (record < 0) { perror("TORTURE_TRACE"); abort(); } /* a trace that is not kept proves nothing */
}

/* Return the part of a path behind the folder ("" for itself), or NULL when it lies elsewhere. */
static const char *inside(const char *path) {
    if (folder_length == 0 || strncmp(path, folder, folder_length) != 0) return NULL;
    if (path[folder_length] == 0) return path + folder_length;
    return path[folder_length] == '/' ? path + folder_length + 1 : NULL;
}

static const char *place_of_fd(int fd, char *buffer) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = folder_length ? readlink(link, buffer, LONGEST - 1) : -1;
    if (length < 0) return NULL;
    buffer[length] = 0;
    return inside(buffer);
}

static const char *place(int dirfd, const char *path, char *buffer) {
    size_t length = 0;
    if (folder_length == 0 || path == NULL) return NULL;
    if (path[0] == '/') return inside(path);
    if (dirfd == AT_FDCWD) {
        if (getcwd(buffer, LONGEST) == NULL) return NULL;
    } else if (place_of_fd(dirfd, buffer) == NULL) {
        return NULL;
    }
    length = strlen(buffer);
    if (length + strlen(path) + 2 > LONGEST) return NULL;
    snprintf(buffer + length, LONGEST - length, "/%s", path);
    return inside(buffer);
}

static void put(const void *data, size_t length) {
    for (const char *at = data; length > 0;) {
        long written = syscall(SYS_write, record, at, length);
        if (written < 0) { perror("TORTURE_TRACE"); abort(); }
        at += written, length -= (size_t)written;
    }
}

static void note(enum kind kind, uint64_t inode, const char *text, size_t text_length, uint64_t offset, const void *data, size_t length) {
    struct step step = {kind, (uint32_t)text_length, inode, offset, length};
    if (record < 0) return;
    put(&step, sizeof step), put(text, text_length), put(data, length);
}

static uint64_t inode_of(int fd) {
    struct stat status;
    return fstat(fd, &status) == 0 ? status.st_ino : 0;
}

/* 0: let the call through; else it fails with errno set. Call with the lock held. */
static int fails(enum part part) {
    if (!(parts & part)) return 0;
    long call = calls++ - good;
    if (call < 0 || call >= bad) return 0;
    errno = failure;
    return -1;
}

/* --- for the program under test, through ctypes ------------------------------------------------------------------- */

void torture_mark(const char *text) {
    pthread_mutex_lock(&lock);
    note(MARK, 0, text, strlen(text), 0, NULL, 0);
    pthread_mutex_unlock(&lock);
}

/* Let calls of these parts fail with an error number: the first `let` go well, the next `fail` do not. */
void torture_arm(int which, int error, long let, long fail) {
    pthread_mutex_lock(&lock);
    parts = which, failure = error, good = let, bad = fail, calls = 0;
    pthread_mutex_unlock(&lock);
}

/* Return how many such calls there were. */
long torture_disarm(void) {
    pthread_mutex_lock(&lock);
    parts = 0;
    pthread_mutex_unlock(&lock);
    return calls;
}

/* --- opening ------------------------------------------------------------------------------------------------------ */

static int open_inside(int dirfd, const char *path, const char *name, int flags, mode_t mode) {
    int exists = faccessat(dirfd, path, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
    int writes = (flags & O_ACCMODE) != O_RDONLY;
    enum part part = !exists && (flags & O_CREAT) ? NAME : writes ? OPEN : READ;
    if (fails(part) || (exists && (flags & O_TRUNC) && fails(DATA))) return -1;
    int fd = (int)syscall(SYS_openat, dirfd, path, flags, mode);
    if (fd < 0) return fd;
    if (!exists && (flags & O_CREAT)) note(CREATE, inode_of(fd), name, strlen(name), 0, NULL, 0);
    else if (writes && (flags & O_TRUNC)) note(TRUNCATE, inode_of(fd), "", 0, 0, NULL, 0);
    return fd;
}

static int open_at(int dirfd, const char *path, int flags, mode_t mode) {
    char buffer[LONGEST];
    const char *name = place(dirfd, path, buffer);
    if (name == NULL) return (int)syscall(SYS_openat, dirfd, path, flags, mode);
    pthread_mutex_lock(&lock);
    int fd = open_inside(dirfd, path, name, flags, mode);
    pthread_mutex_unlock(&lock);
    return fd;
}

#define OPEN(NAME) \
    int NAME(const char *path, int flags, ...) { \
        va_list more; va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        return open_at(AT_FDCWD, path, flags, mode); \
    }
#define OPENAT(NAME) \
    int NAME(int dirfd, const char *path, int flags, ...) { \
        va_list more; va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        return open_at(dirfd, path, flags, mode); \
    }
OPEN(open) OPEN(open64) OPENAT(openat) OPENAT(openat64)
int creat(const char *path, mode_t mode) { return open_at(AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return creat(path, mode); }

/* SQLite and Python ask whether a file can be written before they try */
int access(const char *path, int mode) {
    char buffer[LONGEST];
    if ((mode & W_OK) && place(AT_FDCWD, path, buffer) != NULL && (parts & OPEN) && bad > 0 && good == 0) return errno = failure, -1;
    return faccessat(AT_FDCWD, path, mode, 0);
}

/* --- contents ----------------------------------------------------------------------------------------------------- */

static ssize_t write_at(int fd, const void *data, size_t length, off_t offset, int at_position) {
    char buffer[LONGEST];
    ssize_t written = 0;
    if (place_of_fd(fd, buffer) == NULL)
        return at_position ? syscall(SYS_write, fd, data, length) : syscall(SYS_pwrite64, fd, data, length, offset);
    pthread_mutex_lock(&lock);
    if (fails(DATA)) {
        /* a disk that becomes full takes a part of the last write first */
        if (failure != ENOSPC || calls != good + 1 || length < 2) { pthread_mutex_unlock(&lock); return -1; }
        length /= 2;
    }
    if (at_position) offset = lseek(fd, 0, fcntl(fd, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
    written = at_position ? syscall(SYS_write, fd, data, length) : syscall(SYS_pwrite64, fd, data, length, offset);
    if (written > 0) note(WRITE, inode_of(fd), "", 0, (uint64_t)offset, data, (size_t)written);
    pthread_mutex_unlock(&lock);
    return written;
}

ssize_t write(int fd, const void *data, size_t length) { return write_at(fd, data, length, 0, 1); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return write_at(fd, data, length, offset, 0); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) { return write_at(fd, data, length, offset, 0); }

/* a short write is always allowed: the first piece alone */
ssize_t writev(int fd, const struct iovec *pieces, int count) {
    char buffer[LONGEST];
    if (place_of_fd(fd, buffer) == NULL || count == 0) return syscall(SYS_writev, fd, pieces, count);
    return write_at(fd, pieces->iov_base, pieces->iov_len, 0, 1);
}
ssize_t pwritev(int fd, const struct iovec *pieces, int count, off_t offset) {
    return count ? write_at(fd, pieces->iov_base, pieces->iov_len, offset, 0) : 0;
}
ssize_t pwritev64(int fd, const struct iovec *pieces, int count, off64_t offset) { return pwritev(fd, pieces, count, offset); }

/* copies inside the kernel: programs fall back to reading and writing */
ssize_t sendfile(int out, int in, off_t *offset, size_t length) {
    char buffer[LONGEST];
    if (place_of_fd(out, buffer) != NULL) return errno = ENOTSOCK, -1;
    return syscall(SYS_sendfile, out, in, offset, length);
}
ssize_t sendfile64(int out, int in, off64_t *offset, size_t length) { return sendfile(out, in, offset, length); }
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags) {
    char buffer[LONGEST];
    if (place_of_fd(out, buffer) != NULL) return errno = EXDEV, -1;
    return syscall(SYS_copy_file_range, in, from, out, to, length, flags);
}

int ftruncate(int fd, off_t size) {
    char buffer[LONGEST];
    if (place_of_fd(fd, buffer) == NULL) return (int)syscall(SYS_ftruncate, fd, size);
    pthread_mutex_lock(&lock);
    int result = fails(DATA) ? -1 : (int)syscall(SYS_ftruncate, fd, size);
    if (result == 0) note(TRUNCATE, inode_of(fd), "", 0, (uint64_t)size, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}
int ftruncate64(int fd, off64_t size) { return ftruncate(fd, size); }

int truncate(const char *path, off_t size) {
    int fd = open_at(AT_FDCWD, path, O_WRONLY | O_CLOEXEC, 0);
    if (fd < 0) return -1;
    int result = ftruncate(fd, size), error = errno;
    close(fd);
    return errno = error, result;
}
int truncate64(const char *path, off64_t size) { return truncate(path, size); }

int posix_fallocate(int fd, off_t offset, off_t length) {
    struct stat status;
    if (fstat(fd, &status) < 0) return errno;
    return status.st_size < offset + length && ftruncate(fd, offset + length) < 0 ? errno : 0;
}
int posix_fallocate64(int fd, off64_t offset, off64_t length) { return posix_fallocate(fd, offset, length); }
int fallocate(int fd, int mode, off_t offset, off_t length) {
    char buffer[LONGEST];
    if (place_of_fd(fd, buffer) != NULL) return errno = EOPNOTSUPP, -1;
    return (int)syscall(SYS_fallocate, fd, mode, offset, length);
}
int fallocate64(int fd, int mode, off64_t offset, off64_t length) { return fallocate(fd, mode, offset, length); }

static int flush(int fd, long number) {
    char buffer[LONGEST];
    const char *name = place_of_fd(fd, buffer);
    struct stat status;
    if (name == NULL || fstat(fd, &status) < 0) return (int)syscall(number, fd);
    pthread_mutex_lock(&lock);
    int result = fails(FLUSH) ? -1 : (int)syscall(number, fd);
    /* a folder is named by its path, a file by its inode: it may have lost its name */
    int is_folder = S_ISDIR(status.st_mode);
    if (result == 0) note(SYNC, is_folder ? 0 : status.st_ino, name, is_folder ? strlen(name) : 0, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}
int fsync(int fd) { return flush(fd, SYS_fsync); }
int fdatasync(int fd) { return flush(fd, SYS_fdatasync); }

/* --- names -------------------------------------------------------------------------------------------------------- */

/* Both names as one text, each ended by a zero. A name outside counts as none: nothing in this house moves files across. */
static int two_names(enum kind kind, int from_fd, const char *from, int to_fd, const char *to, int flags) {
    char first[LONGEST], second[LONGEST], text[2 * LONGEST];
    const char *a = place(from_fd, from, first), *b = place(to_fd, to, second);
    long number = kind == RENAME ? SYS_renameat2 : SYS_linkat;
    if (a == NULL && b == NULL) return (int)syscall(number, from_fd, from, to_fd, to, flags);
    pthread_mutex_lock(&lock);
    int result = fails(NAME) ? -1 : (int)syscall(number, from_fd, from, to_fd, to, flags);
    size_t length = (size_t)snprintf(text, sizeof text, "%s%c%s", a ? a : "", 0, b ? b : "") + 1;
    if (result == 0) note(kind, 0, text, length, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}
int rename(const char *from, const char *to) { return two_names(RENAME, AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int from_fd, const char *from, int to_fd, const char *to) { return two_names(RENAME, from_fd, from, to_fd, to, 0); }
int renameat2(int from_fd, const char *from, int to_fd, const char *to, unsigned flags) {
    return two_names(RENAME, from_fd, from, to_fd, to, (int)flags);
}
int link(const char *from, const char *to) { return two_names(LINK, AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int from_fd, const char *from, int to_fd, const char *to, int flags) { return two_names(LINK, from_fd, from, to_fd, to, flags); }

static int one_name(enum kind kind, int dirfd, const char *path, long argument) {
    char buffer[LONGEST];
    const char *name = place(dirfd, path, buffer);
    long number = kind == MKDIR ? SYS_mkdirat : SYS_unlinkat;
    if (name == NULL) return (int)syscall(number, dirfd, path, argument);
    pthread_mutex_lock(&lock);
    int result = fails(kind == MKDIR ? NAME : DROP) ? -1 : (int)syscall(number, dirfd, path, argument);
    if (result == 0) note(kind, 0, name, strlen(name), 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}
int unlink(const char *path) { return one_name(UNLINK, AT_FDCWD, path, 0); }
int unlinkat(int dirfd, const char *path, int flags) { return one_name(flags & AT_REMOVEDIR ? RMDIR : UNLINK, dirfd, path, flags); }
int rmdir(const char *path) { return one_name(RMDIR, AT_FDCWD, path, AT_REMOVEDIR); }
int mkdir(const char *path, mode_t mode) { return one_name(MKDIR, AT_FDCWD, path, mode); }
int mkdirat(int dirfd, const char *path, mode_t mode) { return one_name(MKDIR, dirfd, path, mode); }

/* --- reading: only to let it fail ----------------------------------------------------------------------------------- */

static int read_fails(int fd) {
    char buffer[LONGEST];
    if (!(parts & READ) || place_of_fd(fd, buffer) == NULL) return 0;
    pthread_mutex_lock(&lock);
    int result = fails(READ);
    pthread_mutex_unlock(&lock);
    return result;
}
ssize_t read(int fd, void *data, size_t length) { return read_fails(fd) ? -1 : syscall(SYS_read, fd, data, length); }
ssize_t pread(int fd, void *data, size_t length, off_t offset) {
    return read_fails(fd) ? -1 : syscall(SYS_pread64, fd, data, length, offset);
}
ssize_t pread64(int fd, void *data, size_t length, off64_t offset) { return pread(fd, data, length, offset); }
