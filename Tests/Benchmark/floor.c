/* The floor under a report's time: the same Markdown parsed and rendered by libcmark, the same bytes written.
 *
 * usage: floor PUBLISHED DESTINATION
 *
 * PUBLISHED is a year's folder of an output folder (Output/2023). Every report.md in it is parsed and rendered, and every file
 * of the report's folder is written again below DESTINATION with one open, one write and one close. Reading is not counted.
 * Prints how many reports there were, and seconds of wall and of processor time.
 */
#define _GNU_SOURCE
#include <cmark.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct file { char path[1024]; char *bytes; size_t length; };
static struct file files[256];
static size_t count;

static void fail(const char *what, const char *path) { perror(path); fprintf(stderr, "floor: %s\n", what); exit(1); }

static void keep(const char *path, const char *below) {
  int descriptor = open(path, O_RDONLY);
  struct stat status;
  if (descriptor < 0 || fstat(descriptor, &status) != 0) fail("cannot read", path);
  if (count == sizeof files / sizeof files[0]) fail("too many files", path);
  struct file *file = &files[count++];
  snprintf(file->path, sizeof file->path, "%s", below);
  file->length = (size_t)status.st_size;
  file->bytes = malloc(file->length + 1);
  if (read(descriptor, file->bytes, file->length) != (ssize_t)file->length) fail("cannot read", path);
  close(descriptor);
}

static void collect(const char *folder, const char *below) {
  DIR *entries = opendir(folder);
  if (!entries) fail("cannot list", folder);
  for (struct dirent *entry; (entry = readdir(entries));) {
    if (entry->d_name[0] == '.') continue;
    char path[2048], name[1024];
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    snprintf(name, sizeof name, "%s/%s", below, entry->d_name);
    if (entry->d_type == DT_DIR) collect(path, name); else keep(path, name);
  }
  closedir(entries);
}

static double now(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void make_folders(const char *path) {
  char part[8192];
  snprintf(part, sizeof part, "%s", path);
  for (char *slash = strchr(part + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdir(part, 0755);
    *slash = '/';
  }
}

int main(int argc, char **argv) {
  if (argc != 3) { fprintf(stderr, "usage: floor PUBLISHED DESTINATION\n"); return 64; }
  double wall = 0, processor = 0;
  unsigned reports = 0;
  DIR *plans = opendir(argv[1]);
  if (!plans) fail("cannot list", argv[1]);
  for (struct dirent *plan; (plan = readdir(plans));) {
    char folder[2048], markdown[2560];
    snprintf(folder, sizeof folder, "%s/%s", argv[1], plan->d_name);
    snprintf(markdown, sizeof markdown, "%s/report.md", folder);
    if (plan->d_name[0] == '.' || access(markdown, R_OK) != 0) continue;
    collect(folder, plan->d_name);
    double wall_start = now(CLOCK_MONOTONIC), processor_start = now(CLOCK_PROCESS_CPUTIME_ID);
    for (size_t index = 0; index < count; index++) {
      char path[8192];
      snprintf(path, sizeof path, "%s/%s", argv[2], files[index].path);
      if (strcmp(strrchr(path, '/'), "/report.md") == 0) {
        cmark_node *document = cmark_parse_document(files[index].bytes, files[index].length, CMARK_OPT_DEFAULT);
        free(cmark_render_html(document, CMARK_OPT_DEFAULT));
        cmark_node_free(document);
      }
      int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
      if (descriptor < 0) {
        make_folders(path);
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
      }
      if (descriptor < 0 || write(descriptor, files[index].bytes, files[index].length) != (ssize_t)files[index].length)
        fail("cannot write", path);
      close(descriptor);
    }
    wall += now(CLOCK_MONOTONIC) - wall_start;
    processor += now(CLOCK_PROCESS_CPUTIME_ID) - processor_start;
    while (count > 0) free(files[--count].bytes);
    reports++;
  }
  closedir(plans);
  printf("%u %.4f %.4f\n", reports, wall, processor);
  return 0;
}
