#ifndef CXLSXWRITER_SHIM_H
#define CXLSXWRITER_SHIM_H
#include <xlsxwriter.h>

// The strings of these structures are `char *` in some versions of the library and `const char *` in others.
// Swift tells the two apart, C does not mind.

/// `folder` takes the library's own files while it works.
static inline lxw_workbook *cxlsxwriter_open(const char *path, const char *folder) {
  lxw_workbook_options options = {0};
  options.tmpdir = (char *)folder;
  return workbook_new_opt(path, &options);
}

static inline lxw_error cxlsxwriter_set_properties(
    lxw_workbook *workbook, const char *title, const char *author, time_t created) {
  lxw_doc_properties properties = {0};
  properties.title = (char *)title;
  properties.author = (char *)author;
  properties.created = created;
  return workbook_set_properties(workbook, &properties);
}

/// A drop-down list of the cells that `list` refers to (`NULL`: everything may be entered) with the message that
/// is shown when the cell is chosen (`NULL`: none).
static inline lxw_error cxlsxwriter_set_entry_rule(
    lxw_worksheet *sheet, lxw_row_t first_row, lxw_col_t first_column, lxw_row_t last_row,
    lxw_col_t last_column, const char *list, uint8_t refuses_others, const char *title, const char *message,
    const char *question) {
  lxw_data_validation rule = {0};
  rule.validate = list ? LXW_VALIDATION_TYPE_LIST_FORMULA : LXW_VALIDATION_TYPE_ANY;
  rule.value_formula = (char *)list;
  rule.error_type = refuses_others ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
  rule.input_title = (char *)title;
  rule.input_message = (char *)message;
  rule.error_message = (char *)question;
  return worksheet_data_validation_range(sheet, first_row, first_column, last_row, last_column, &rule);
}

static inline lxw_error cxlsxwriter_write_note(
    lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text, uint16_t width, uint16_t height) {
  lxw_comment_options options = {0};
  options.font_name = (char *)"宋体";
  options.font_size = 9;
  options.width = width;
  options.height = height;
  return worksheet_write_comment_opt(sheet, row, column, text, &options);
}

#endif
