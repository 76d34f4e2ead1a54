// Strikes call number FAULT_AT among those that change the disk, whichever thread makes it (strace would count each thread and
// each kind of call by itself): the process is killed, or with FAULT=28 (an errno) the call fails. Loaded by
// fault-at-every-call with LD_PRELOAD; the file FAULT_MARK says that there was such a call.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

// Whether the call has to fail.
static int strikes(void) {
  static atomic_int count;
  const char *at = getenv("FAULT_AT"), *fault = getenv("FAULT");
  if (!at || atomic_fetch_add(&count, 1) + 1 != atoi(at)) return 0;
  syscall(SYS_close, syscall(SYS_open, getenv("FAULT_MARK"), O_CREAT | O_WRONLY, 0644));
  if (!fault) raise(SIGKILL);
  errno = atoi(fault);
  return 1;
}

// A kill before the content of a file is one before its name or after it.
static int strikes_content(void) { return getenv("FAULT") && strikes(); }

#define FAULTY(result, name, parameters, arguments, strikes)    \
  result name parameters {                                      \
    result(*next) parameters = dlsym(RTLD_NEXT, #name);         \
    return strikes ? -1 : next arguments;                       \
  }

FAULTY(int, mkdir, (const char *path, mode_t mode), (path, mode), strikes())
FAULTY(int, rename, (const char *path, const char *target), (path, target), strikes())
FAULTY(int, renameat2, (int a, const char *path, int b, const char *target, unsigned flags), (a, path, b, target, flags), strikes())
FAULTY(int, unlink, (const char *path), (path), strikes())
FAULTY(int, unlinkat, (int folder, const char *path, int flags), (folder, path, flags), strikes())
FAULTY(int, rmdir, (const char *path), (path), strikes())
FAULTY(int, syncfs, (int file), (file), strikes_content())
FAULTY(ssize_t, write, (int file, const void *bytes, size_t count), (file, bytes, count), file > 2 && strikes_content())

#define FAULTY_OPEN(name)                                       \
  int name(const char *path, int flags, ...) {                  \
    int (*next)(const char *, int, ...) = dlsym(RTLD_NEXT, #name); \
    va_list rest;                                               \
    va_start(rest, flags);                                      \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;   \
    va_end(rest);                                               \
    return flags & O_CREAT && strikes_content() ? -1 : next(path, flags, mode); \
  }

FAULTY_OPEN(open)
FAULTY_OPEN(open64)
