using System.Collections.Concurrent;
using System.Reflection;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit.Lookups;

/// <summary>The compiled and loaded lookups of a generated API, each as a function of numbers and texts.</summary>
internal sealed class GeneratedApi
{
    /// <summary>Makes the API look the same for all catalogs: it passes numbers of every type as decimals.</summary>
    private const string Adapter = """
        using System;
        using Acme;

        internal static class Adapter
        {
            public static decimal? Parse(string text, bool ignoreCase) =>
                Things.TryParse(text, ignoreCase, out var value) ? (decimal)(NUMBER)value : (decimal?)null;

            public static decimal? Parse(string text) => Things.TryParse(text, out var value) ? (decimal)(NUMBER)value : (decimal?)null;

            public static bool IsDefined(decimal number) => Things.IsDefined((NUMBER)number);

            public static string GetName(decimal number) => ((Thing)(NUMBER)number).GetName();

            public static string GetDescription(decimal number) => ((Thing)(NUMBER)number).GetDescription();

            public static string GetGroup(decimal number) => ((Thing)(NUMBER)number).GetGroup().ToString();

            public static string GetInfo(decimal number) =>
                ((Thing)(NUMBER)number).TryGetInfo(out var info) ? $"{info}: {info.Description} ({info.Group})" : null;

            public static string[] GetAll() => System.Linq.Enumerable.ToArray(
                System.Linq.Enumerable.Select(Things.All, info => $"{info}: {info.Description} ({info.Group})"));
        }
        """;

    private const string SpanAdapter = """

        internal static class SpanAdapter
        {
            public static decimal? Parse(string text, bool ignoreCase) =>
                Things.TryParse(text.AsSpan(), ignoreCase, out var value) ? (decimal)(NUMBER)value : (decimal?)null;

            public static decimal? ParseUtf8(byte[] text, bool ignoreCase) =>
                Things.TryParse((ReadOnlySpan<byte>)text, ignoreCase, out var value) ? (decimal)(NUMBER)value : (decimal?)null;

            public static decimal[] GetValues() => System.Linq.Enumerable.ToArray(
                System.Linq.Enumerable.Select(Things.Values.ToArray(), value => (decimal)(NUMBER)value));
        }
        """;

    /// <summary>The APIs that were created so far. Some catalogs take a while to compile.</summary>
    private static readonly ConcurrentDictionary<(LookupCatalog, Target), Lazy<GeneratedApi>> Created = [];

    private GeneratedApi(Assembly assembly)
    {
        var adapter = assembly.GetType("Adapter")!;
        Parse = Get<Func<string?, bool, decimal?>>(adapter, nameof(Parse), typeof(string), typeof(bool));
        ParseExact = Get<Func<string?, decimal?>>(adapter, nameof(Parse), typeof(string));
        IsDefined = Get<Func<decimal, bool>>(adapter, nameof(IsDefined), typeof(decimal));
        GetName = Get<Func<decimal, string>>(adapter, nameof(GetName), typeof(decimal));
        GetDescription = Get<Func<decimal, string>>(adapter, nameof(GetDescription), typeof(decimal));
        GetGroup = Get<Func<decimal, string>>(adapter, nameof(GetGroup), typeof(decimal));
        GetInfo = Get<Func<decimal, string?>>(adapter, nameof(GetInfo), typeof(decimal));
        GetAll = Get<Func<string[]>>(adapter, nameof(GetAll));
        if (assembly.GetType("SpanAdapter") is { } spans)
        {
            ParseSpan = Get<Func<string, bool, decimal?>>(spans, nameof(Parse), typeof(string), typeof(bool));
            ParseUtf8 = Get<Func<byte[], bool, decimal?>>(spans, nameof(ParseUtf8), typeof(byte[]), typeof(bool));
            GetValues = Get<Func<decimal[]>>(spans, nameof(GetValues));
        }
    }

    public Func<string?, bool, decimal?> Parse { get; }

    public Func<string?, decimal?> ParseExact { get; }

    public Func<string, bool, decimal?>? ParseSpan { get; }

    public Func<byte[], bool, decimal?>? ParseUtf8 { get; }

    public Func<decimal, bool> IsDefined { get; }

    public Func<decimal, string> GetName { get; }

    public Func<decimal, string> GetDescription { get; }

    public Func<decimal, string> GetGroup { get; }

    public Func<decimal, string?> GetInfo { get; }

    public Func<string[]> GetAll { get; }

    public Func<decimal[]>? GetValues { get; }

    public static GeneratedApi Of(LookupCatalog catalog, Target target) =>
        Created.GetOrAdd((catalog, target), static key => new(() => Create(key.Item1, key.Item2))).Value;

    private static GeneratedApi Create(LookupCatalog catalog, Target target)
    {
        var hasSpans = target != Target.Standard && target != Target.Framework;
        var code = (target.HasNullable ? "#nullable disable\n" : "") + Adapter + (hasSpans ? SpanAdapter : "");
        return new(GeneratedProject.Create(catalog.Yaml, target, code.Replace("NUMBER", catalog.Type, StringComparison.Ordinal)).Load());
    }

    private static T Get<T>(Type type, string method, params Type[] parameters)
        where T : Delegate => type.GetMethod(method, parameters)!.CreateDelegate<T>();
}
