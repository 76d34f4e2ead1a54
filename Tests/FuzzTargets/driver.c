// What libFuzzer calls; TARGET is one of the functions of Targets.swift.
#include <stddef.h>
#include <stdint.h>

int TARGET(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return TARGET(data, size); }
