// Kills the process at its call number KILL_AT among those that change the names on the disk, whichever thread makes it
// (strace would count each thread and each kind of call by itself). Loaded by kill-at-every-call with LD_PRELOAD.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/types.h>

static void step(void) {
  static atomic_int count;
  const char *at = getenv("KILL_AT");
  if (at && atomic_fetch_add(&count, 1) + 1 == atoi(at)) raise(SIGKILL);
}

#define STEP_BEFORE(name, parameters, arguments)            \
  int name parameters {                                     \
    int(*next) parameters = dlsym(RTLD_NEXT, #name);        \
    step();                                                 \
    return next arguments;                                  \
  }

STEP_BEFORE(mkdir, (const char *path, mode_t mode), (path, mode))
STEP_BEFORE(rename, (const char *path, const char *target), (path, target))
STEP_BEFORE(renameat2, (int a, const char *path, int b, const char *target, unsigned flags), (a, path, b, target, flags))
STEP_BEFORE(unlink, (const char *path), (path))
STEP_BEFORE(unlinkat, (int folder, const char *path, int flags), (folder, path, flags))
STEP_BEFORE(rmdir, (const char *path), (path))
