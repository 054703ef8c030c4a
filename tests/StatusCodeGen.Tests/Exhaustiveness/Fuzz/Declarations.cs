using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>The compiled types of a batch, which its switches or ladders use.</summary>
internal sealed class Declarations
{
    private readonly byte[] _image;

    /// <summary>Compiles declarations.</summary>
    /// <param name="text">The declarations.</param>
    /// <param name="isAssembly">Whether others see only the compiled assembly, and not another project.</param>
    public Declarations(string text, bool isAssembly)
    {
        var compilation = AnalyzedCode.Compile(text, NullableContextOptions.Enable).WithAssemblyName(nameof(Declarations));
        _image = Emit(compilation);
        Reference = isAssembly ? MetadataReference.CreateFromImage(_image) : compilation.ToMetadataReference();
    }

    public MetadataReference Reference { get; }

    /// <summary>Loads code that uses the declarations, to run it.</summary>
    public Assembly Load(Compilation compilation)
    {
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        context.LoadFromStream(new MemoryStream(_image));
        return context.LoadFromStream(new MemoryStream(Emit(compilation)));
    }

    /// <summary>Whether a method that gets a code and a flag returns 1 for a code, whatever the flag is.</summary>
    public static bool Handles(MethodInfo method, decimal code) =>
        Result(method, code, flag: true) == 1 && Result(method, code, flag: false) == 1;

    private static int Result(MethodInfo method, decimal code, bool flag)
    {
        var type = method.GetParameters()[0].ParameterType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        var number = Convert.ChangeType(code, type.IsEnum ? type.GetEnumUnderlyingType() : type, CultureInfo.InvariantCulture);
        try
        {
            return (int)method.Invoke(null, [type.IsEnum ? Enum.ToObject(type, number) : number, flag])!;
        }
        catch (TargetInvocationException)
        {
            return 0;
        }
    }

    private static byte[] Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.That(result.Success, Is.True, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }
}
