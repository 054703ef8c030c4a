// expect: null
// strict: A, B, C, null
// group: nullable
// source: dotnet/roslyn#84657
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code? c)
    {
        return c switch
        {
            not null => 1,
        };
    }
}
