// What libFuzzer calls; TARGET is the name of one of GuidedTarget.
#include <stddef.h>
#include <stdint.h>

int fuzz(const char *target, const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return fuzz(TARGET, data, size); }
