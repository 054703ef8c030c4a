using System.Globalization;
using System.Text;

namespace StatusCodeGen.Benchmarks.Analysis;

/// <summary>C# source code with many switches.</summary>
internal static class SwitchSource
{
    private static readonly string[] Syncfy = [.. Enum.GetNames<Syncfy.CredentialStatusCode>()];

    /// <summary>
    /// Switches over the Syncfy codes. Half of them are complete, and a tenth are over a pair of a code and a flag. The
    /// others are switch statements and switch expressions in equal numbers.
    /// </summary>
    public static string OfSyncfy(int count)
    {
        var source = new StringBuilder("using Syncfy;\nstatic class Switches\n{\n");
        for (var index = 0; index < count; index++)
        {
            var codes = index % 2 == 0 ? Syncfy : [.. Syncfy.Where((_, code) => code % 5 != index % 5)];
            source.Append(CultureInfo.InvariantCulture, $"    public static int F{index}(CredentialStatusCode code, bool flag)\n    {{\n");
            if (index % 20 is 3 or 8)
            {
                AppendPairs(source, codes);
            }
            else if (index % 4 < 2)
            {
                AppendExpression(source, codes);
            }
            else
            {
                AppendStatement(source, codes);
            }

            source.Append("    }\n");
        }

        return source.Append("}\n").ToString();
    }

    /// <summary>
    /// Incomplete switches over the Syncfy codes. Each catch-all calls one of the methods that only throw, at the start of
    /// a chain of ten. An analyzer has to look into those that are not marked.
    /// </summary>
    public static string OfThrowingMethods(int switches, int methods, bool isMarked)
    {
        var source = new StringBuilder("using Syncfy;\nstatic class Switches\n{\n");
        for (var index = 0; index < switches; index++)
        {
            source.Append(
                CultureInfo.InvariantCulture,
                $"    public static int F{index}(CredentialStatusCode code) => code switch\n    {{\n");
            foreach (var code in Syncfy.Where((_, code) => code % 5 != index % 5))
            {
                source.Append(CultureInfo.InvariantCulture, $"        CredentialStatusCode.{code} => {code.Length},\n");
            }

            source.Append(CultureInfo.InvariantCulture, $"        _ => Throw{index * 10 % methods}(code),\n    }};\n");
        }

        for (var index = 0; index < methods; index++)
        {
            source.Append(isMarked ? "    [System.Diagnostics.CodeAnalysis.DoesNotReturn]\n" : "");
            source.Append(CultureInfo.InvariantCulture, $"    private static int Throw{index}(CredentialStatusCode code)\n    {{\n");
            source.Append("        var text = code.ToString();\n");
            source.Append(index % 10 == 9
                ? "        throw new System.InvalidOperationException(text);\n"
                : $"        System.GC.KeepAlive(text);\n        return Throw{index + 1}(code);\n");
            source.Append("    }\n");
        }

        return source.Append("}\n").ToString();
    }

    /// <summary>An enum with the marker, and a switch over it that forgets one code.</summary>
    public static string OfHuge(int codes)
    {
        var source = new StringBuilder("[System.CodeDom.Compiler.GeneratedCode(\"StatusCodeGen\", \"1.0.0\")]\npublic enum Huge\n{\n");
        for (var code = 0; code < codes; code++)
        {
            source.Append(CultureInfo.InvariantCulture, $"    Code{code} = {code * 7},\n");
        }

        source.Append("}\n\nstatic class Switches\n{\n    public static int F(Huge code) => code switch\n    {\n");
        for (var code = 1; code < codes; code++)
        {
            source.Append(CultureInfo.InvariantCulture, $"        Huge.Code{code} => {code},\n");
        }

        return source.Append("    };\n}\n").ToString();
    }

    /// <summary>A switch over a tuple of columns whose arms overlap in every column but two.</summary>
    public static string OfHard(int columns, int arms)
    {
        var random = new Random(1);
        var source = new StringBuilder("using Syncfy;\nusing static Syncfy.CredentialStatusCode;\n");
        source.Append("static class Switches\n{\n    public static int F(");
        source.AppendJoin(", ", Enumerable.Range(0, columns).Select(static column => $"CredentialStatusCode c{column}"));
        source.Append(") => (")
            .AppendJoin(", ", Enumerable.Range(0, columns).Select(static column => $"c{column}"))
            .Append(") switch\n    {\n");
        for (var arm = 0; arm < arms; arm++)
        {
            var patterns = Enumerable.Range(0, columns).Select(column => column == arm % columns || column == arm * 3 % columns
                ? $"{Syncfy[random.Next(Syncfy.Length)]} or {Syncfy[random.Next(Syncfy.Length)]}"
                : "_");
            source.Append("        (").AppendJoin(", ", patterns).Append(CultureInfo.InvariantCulture, $") => {arm},\n");
        }

        return source.Append("    };\n}\n").ToString();
    }

    private static void AppendExpression(StringBuilder source, IEnumerable<string> codes)
    {
        source.Append("        return code switch\n        {\n");
        foreach (var code in codes)
        {
            source.Append(CultureInfo.InvariantCulture, $"            CredentialStatusCode.{code} => {code.Length},\n");
        }

        source.Append("            _ => throw new System.InvalidOperationException(),\n        };\n");
    }

    private static void AppendStatement(StringBuilder source, IEnumerable<string> codes)
    {
        source.Append("        switch (code)\n        {\n");
        foreach (var code in codes)
        {
            source.Append(CultureInfo.InvariantCulture, $"            case CredentialStatusCode.{code}: return {code.Length};\n");
        }

        source.Append("        }\n\n        return 0;\n");
    }

    private static void AppendPairs(StringBuilder source, IEnumerable<string> codes)
    {
        source.Append("        return (code, flag) switch\n        {\n");
        foreach (var code in codes)
        {
            source.Append(CultureInfo.InvariantCulture, $"            (CredentialStatusCode.{code}, true) => {code.Length},\n");
            source.Append(CultureInfo.InvariantCulture, $"            (CredentialStatusCode.{code}, false) => 0,\n");
        }

        source.Append("            _ => throw new System.InvalidOperationException(),\n        };\n");
    }
}
