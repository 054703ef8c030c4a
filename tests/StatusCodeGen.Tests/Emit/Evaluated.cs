using System.Reflection;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>The values of C# expressions that use the API of a catalog.</summary>
internal static class Evaluated
{
    /// <summary>Compiles the API, which must not raise a warning, and evaluates expressions.</summary>
    /// <param name="yaml">The catalog, whose namespace is Acme.</param>
    /// <param name="target">The consuming project.</param>
    /// <param name="expressions">The expressions.</param>
    /// <returns>Their values as text; null is <c>null</c>, and a thrown exception is its type.</returns>
    public static string[] Evaluate(string yaml, Target target, params string[] expressions) =>
        Evaluate([new CatalogFile(yaml)], target, expressions);

    /// <inheritdoc cref="Evaluate(string, Target, string[])"/>
    /// <param name="files">The catalog and its translations.</param>
    /// <param name="target">The consuming project.</param>
    /// <param name="expressions">The expressions.</param>
    public static string[] Evaluate(IEnumerable<CatalogFile> files, Target target, params string[] expressions)
    {
        var lambdas = string.Join(",\n", expressions.Select(static expression => $"() => {expression}"));
        var code = $$"""
            {{(target.HasNullable ? "#nullable disable" : "")}}
            #pragma warning disable CS0618, CS0612 // The expressions use deprecated names on purpose.
            using System;
            using System.Globalization;
            using System.Linq;
            using Acme;

            internal static class Probe
            {
                public static string[] Run() => Array.ConvertAll(new Func<object>[] { {{lambdas}} }, Show);

                private static string Show(Func<object> expression)
                {
                    try
                    {
                        return Convert.ToString(expression(), System.Globalization.CultureInfo.InvariantCulture) ?? "null";
                    }
                    catch (Exception exception)
                    {
                        return exception.GetType().Name;
                    }
                }
            }
            """;
        var assembly = GeneratedProject.Create(files, target, code).Load();
        var run = assembly.GetType("Probe")!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!;
        return (string[])run.Invoke(null, null)!;
    }
}
