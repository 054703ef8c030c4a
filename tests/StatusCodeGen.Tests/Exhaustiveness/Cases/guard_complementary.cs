// expect: A
// group: guard
// why: guards are opaque (compiler: CS8846)
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c, bool f)
    {
        return c switch
        {
            Code.A when f => 1,
            Code.A when !f => 2,
            Code.B => 3,
            Code.C => 4,
        };
    }
}
