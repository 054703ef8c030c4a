using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <content>Reports the keys that a mapping lacks, and those that it cannot have.</content>
internal readonly partial struct MappingReader
{
    /// <summary>Reports every unknown key.</summary>
    /// <param name="isComplete">
    /// Whether all keys are known that the mapping may have. If not, only those that misspell one of them are reported.
    /// </param>
    public void ReportUnknown(bool isComplete = true)
    {
        if (_unknown is null)
        {
            return;
        }

        foreach (var (pair, meant) in _unknown)
        {
            if (isComplete || meant is not null)
            {
                ReportUnknown(pair, meant);
            }
        }
    }

    /// <summary>
    /// Reports missing keys, except those that an unknown key misspells. Reports none if a syntax error cuts the
    /// mapping off.
    /// </summary>
    public void ReportMissing(params string[] keys) => ReportMissing(Handle, keys);

    /// <summary>Reports missing keys at the given place, with the same exceptions.</summary>
    public void ReportMissing(TextSpan place, params string[] keys)
    {
        var reader = this;
        var missing = keys.Where(key => !reader.IsMisspelt(key)).ToList();
        if (missing.Count > 0 && !_isCut)
        {
            var list = string.Join(" and no ", missing.Select(Quotation.Of));
            _diagnostics.Report(Descriptors.MissingKey, place, _owner, list, missing.Count == 1 ? "it" : "them");
        }
    }

    /// <summary>
    /// Reports only one reason why an entry without these keys is omitted: an unknown key, if possible one that
    /// misspells one of them, or else that they are missing.
    /// </summary>
    public void ReportOnceMissing(params string[] keys)
    {
        if (!ReportOnceUnknown(keys))
        {
            ReportMissing(keys);
        }
    }

    /// <summary>Reports only one reason why an entry without its name is omitted, as <see cref="ReportOnceMissing"/> does.</summary>
    /// <param name="advice">What to add, and why.</param>
    public void ReportOnceMissingName(string advice)
    {
        if (!ReportOnceUnknown("name") && !_isCut)
        {
            _diagnostics.Report(Descriptors.MissingKey, Handle, _owner, "'name'", advice);
        }
    }

    private bool ReportOnceUnknown(params string[] keys)
    {
        if (_unknown is null)
        {
            return false;
        }

        var (pair, meant) = _unknown.OrderByDescending(unknown => keys.Contains(unknown.Meant)).First();
        ReportUnknown(pair, meant);
        return true;
    }

    private void ReportUnknown(YamlPair pair, string? meant)
    {
        // Between braces, a comma ends a text: the words behind it are read as a key without a value.
        var quotes = pair.Value.IsAbsent ? "; a text that contains ',' needs quotes" : "";
        var advice = meant is null
            ? $"its keys are {string.Join(", ", _keys.Select(static key => Quotation.Short(key)))}, and any that begins with 'x-'{quotes}"
            : $"did you mean {Quotation.Of(meant)}?";
        _diagnostics.Report(Descriptors.UnknownKey, pair.KeySpan, _owner, Quotation.Of(pair.Key), advice);
    }
}
