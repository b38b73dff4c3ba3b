/* SPDX-License-Identifier: MIT */
/* lines.c - the command's standard input

   The first byte says what is done with the rest: bit 0, that it is counted, as
   --summary does, and not looked up; bit 1, --json or --all.  */

#include <config.h>

#include <httpstatus.h>
#include <jansson.h>
#include <unistd.h>

#include "../../command/charset.h"
#include "../../command/output.h"
#include "../../command/selection.h"
#include "../../command/summary.h"
#include "fuzz.h"

/* A file in the place of the file descriptor FD.  */
static int
replace_file (int fd)
{
  int file = fuzz_file ();
  EXPECT (dup2 (file, fd) == fd);
  return file;
}

/* What was written to standard output.  To be freed.  */
static char *
take_output (int output)
{
  output_flush ();
  off_t size = lseek (output, 0, SEEK_CUR);
  char *text = malloc ((size_t) size + 1);
  EXPECT (size >= 0 && text);
  EXPECT (pread (output, text, (size_t) size, 0) == size);
  text[size] = '\0';
  EXPECT (!ftruncate (output, 0) && !lseek (output, 0, SEEK_SET));
  return text;
}

/* Lines that are not empty; a CR before the end is part of it.  */
static json_int_t
count_lines (const uint8_t *data, size_t size)
{
  json_int_t count = 0;
  for (size_t i = 0, length; i < size; i += length + 1)
    {
      const uint8_t *end = memchr (data + i, '\n', size - i);
      length = end ? (size_t) (end - data) - i : size - i;
      count += length > (length && data[i + length - 1] == '\r');
    }
  return count;
}

/* The JSON that the summary of DATA is adds up to its lines.  */
static void
check_summary (const char *text, const uint8_t *data, size_t size)
{
  json_t *whole = json_loads (text, JSON_REJECT_DUPLICATES, NULL);
  EXPECT (whole);
  json_t *statuses = json_object_get (whole, "statuses");
  EXPECT (json_is_array (statuses));
  json_int_t sum = json_integer_value (json_object_get (whole, "others"));
  size_t i;
  json_t *row;
  json_array_foreach (statuses, i, row) sum
      += json_integer_value (json_object_get (row, "count"));
  EXPECT (sum == count_lines (data, size));
  json_decref (whole);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static int input = -1, output;
  if (input < 0)
    {
      charset_begin ("UTF-8");
      output_begin ();
      input = replace_file (STDIN_FILENO);
      output = replace_file (STDOUT_FILENO);
    }
  if (!size)
    return 0;
  int how = *data++;
  size--;
  EXPECT (!ftruncate (input, 0) && !lseek (input, 0, SEEK_SET));
  EXPECT (pwrite (input, data, size, 0) == (ssize_t) size);
  if (how & 1)
    summary (how & 2);
  else
    {
      char dash[] = "-";
      char *operands[] = { dash, NULL };
      struct request request = { .options = how & 2 ? OPTION_ALL : 0,
                                 .operands = operands,
                                 .count = 1 };
      struct selection selection;
      selection_read (&selection, &request);
      for (size_t i = 0; i < selection.count; i++)
        EXPECT (selection.statuses[i] >= 100);
      selection_free (&selection);
    }
  char *text = take_output (output);
  if ((how & 3) == 3)
    check_summary (text, data, size);
  free (text);
  return 0;
}
