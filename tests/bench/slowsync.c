/* A disk that is slow to sync: each fsync and fdatasync waits SLOWSYNC_US microseconds first.
   gcc -O2 -shared -fPIC -o slowsync.so slowsync.c -ldl, then LD_PRELOAD it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

typedef int (*sync_call)(int);

static void wait_as_the_disk_does(void)
{
    const char *microseconds = getenv("SLOWSYNC_US");
    if (microseconds != NULL)
        usleep((useconds_t)atol(microseconds));
}

static int after_waiting(const char *name, int file)
{
    sync_call real = (sync_call)dlsym(RTLD_NEXT, name);
    wait_as_the_disk_does();
    return real(file);
}

int fsync(int file) { return after_waiting("fsync", file); }
int fdatasync(int file) { return after_waiting("fdatasync", file); }
