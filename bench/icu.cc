// SPDX-License-Identifier: MIT
// icu.cc - Accept-Language as ICU does it

#include "icu.h"

#include <cstdlib>
#include <memory>
#include <vector>

#include <unicode/localematcher.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>

namespace {
// Built once, as a server would; each thread has its own enumeration, since
// one keeps its place in it.
std::unique_ptr<icu::LocaleMatcher> matcher;
const char *const *available;
int32_t available_count;
}

extern "C" void
icu_open (const char *const *tags, size_t count)
{
  UErrorCode status = U_ZERO_ERROR;
  available = tags;
  available_count = static_cast<int32_t> (count);
  std::vector<icu::Locale> locales;
  for (size_t i = 0; i < count; i++)
    locales.push_back (icu::Locale::forLanguageTag (tags[i], status));
  matcher = std::make_unique<icu::LocaleMatcher> (
      icu::LocaleMatcher::Builder ()
          .setSupportedLocales (locales.begin (), locales.end ())
          .build (status));
  if (U_FAILURE (status))
    std::abort ();
}

extern "C" const char *
icu_matcher (const char *header, size_t length)
{
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale *best = matcher->getBestMatchForListString (
      icu::StringPiece (header, static_cast<int32_t> (length)), status);
  return U_SUCCESS (status) && best ? best->getName () : nullptr;
}

extern "C" const char *
icu_accept_language (const char *header)
{
  UErrorCode status = U_ZERO_ERROR;
  thread_local UEnumeration *tags
      = uenum_openCharStringsEnumeration (available, available_count, &status);
  thread_local char best[ULOC_FULLNAME_CAPACITY];
  UAcceptResult result = ULOC_ACCEPT_FAILED;
  uenum_reset (tags, &status);
  uloc_acceptLanguageFromHTTP (best, sizeof best, &result, header, tags,
                               &status);
  return U_SUCCESS (status) && result != ULOC_ACCEPT_FAILED ? best : nullptr;
}
